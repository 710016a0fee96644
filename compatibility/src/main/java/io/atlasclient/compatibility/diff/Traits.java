package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.Flag;
import io.atlasclient.compatibility.view.PropertyView;
import io.atlasclient.compatibility.view.SchemaView;

/**
 * What matters about a property beside its schema.
 *
 * @param required whether it must be present
 * @param readOnly whether it is no part of requests
 * @param writeOnly whether it is no part of responses
 * @param hasDefault whether it has a default
 */
public record Traits(boolean required, boolean readOnly, boolean writeOnly, boolean hasDefault) {

    static Traits of(PropertyView property, SchemaView schema) {
        return new Traits(
                property.required(),
                schema.values().has(Flag.READ_ONLY),
                schema.values().has(Flag.WRITE_ONLY),
                schema.values().defaultValue().isPresent());
    }
}
