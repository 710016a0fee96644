package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.Located;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the end of an operation or parameter is announced.
 *
 * @param deprecated whether it is deprecated
 * @param sunset the text of {@code x-sunset}, a date if the document is right; null if there is none
 */
public record Lifecycle(boolean deprecated, @Nullable String sunset) {

    /** Reads the announcement of an operation; media types may announce an earlier end. */
    static Lifecycle of(Located holder, Stream<Located> mediaTypes) {
        Optional<String> sunset = Stream.concat(Stream.of(holder), mediaTypes)
                .flatMap(value -> value.text("x-sunset").stream())
                .min(String::compareTo);
        return new Lifecycle(holder.flag("deprecated"), sunset.orElse(null));
    }
}
