package io.atlasclient.specs.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledChecklistTest {
    private static final int ROWS = 48;

    static List<Construct> constructs() {
        return Construct.checklist();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void theBundledDocumentsContain(Construct construct) {
        JsonNode node = construct.node();
        JsonNode entry = construct.entry();

        assertThat(node.isMissingNode()).as(construct.pointer()).isFalse();
        if (entry.has("holds")) {
            assertThat(node)
                    .as(construct.pointer())
                    .matches(actual -> Construct.contains(actual, entry.get("holds")), "holds " + entry.get("holds"));
        }
        assertThat(namesAndValues(node)).as(construct.pointer()).doesNotContainAnyElementsOf(texts(entry.path("lacks")));
        assertThat(node.size())
                .as(construct.pointer())
                .isGreaterThanOrEqualTo(entry.path("many").asInt());
    }

    @Test
    void noRowOfTheChecklistIsLeftOut() {
        assertThat(constructs().stream().map(Construct::row).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
    }

    private static List<String> namesAndValues(JsonNode node) {
        return Stream.concat(node.propertyStream().map(member -> member.getKey()), texts(node).stream())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of();
    }
}
