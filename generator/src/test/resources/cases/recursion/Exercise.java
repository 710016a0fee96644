package org.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.AtlasJson;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.sample.model.Bill;
import org.sample.model.ModelCodecs;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Bill bill = json.read("{\"created\":\"2001-02-03T04:05:06.5+0100\",\"amount\":12.30,\"count\":1.5}", Bill.class);
        assertThat(bill.created()).isEqualTo(OffsetDateTime.parse("2001-02-03T04:05:06.5+01:00"));
        assertThat(bill.amount()).isEqualTo(new BigDecimal("12.30"));
        assertThatThrownBy(bill::count).isInstanceOf(AtlasDataException.class).hasMessageContaining("Bill.count");
        String deep = "{\"onBehalfOf\":".repeat(100_000) + "{}" + "}".repeat(100_000);
        assertThatThrownBy(() -> json.read(deep, Bill.class)).isInstanceOf(AtlasDataException.class);
    }
}
