package io.atlasclient.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedDocumentsTest {
    private static final long MOST_MINUTES = 10;

    @Test
    void everyDocumentBecomesSourcesOrAClearErrorWithin512Megabytes(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        NestedDocuments.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the program ended").isTrue();
        assertThat(Files.readString(output)).isEqualTo(expected());
    }

    private static String expected() throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "hostile", "nested-documents.txt"));
    }
}
