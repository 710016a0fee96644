package org.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.AtlasJson;
import java.util.List;
import org.sample.model.Entry;
import org.sample.model.ModelCodecs;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Entry entry = json.read("{\"ipAddress\":null,\"cidr\":1,\"roles\":[null]}", Entry.class);
        assertThat(entry.ipAddress()).isNull();
        assertThat(entry.roles()).containsExactly((String) null);
        assertThatThrownBy(entry::cidr)
                .isInstanceOf(AtlasDataException.class)
                .hasMessageContaining("Entry.cidr");
        assertThatThrownBy(entry::created)
                .isInstanceOf(AtlasDataException.class)
                .hasMessageContaining("Entry.created");

        Entry patch = Entry.builder().cidr("c").explicitNull("ipAddress").explicitNull("comment").roles(List.of()).build();
        assertThat(json.write(patch)).isEqualTo("{\"cidr\":\"c\",\"roles\":[],\"ipAddress\":null,\"comment\":null}");
        assertThat(patch.hasRoles()).isTrue();
        assertThat(patch.toBuilder().comment("x").build().comment()).isEqualTo("x");
        assertThatThrownBy(() -> Entry.builder().build())
                .isInstanceOf(AtlasDataException.class)
                .hasMessage("Entry lacks required properties: ipAddress, cidr");
    }
}
