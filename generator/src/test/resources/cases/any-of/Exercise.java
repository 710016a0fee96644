package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.sample.model.Analyzer;
import org.sample.model.FilterLower;
import org.sample.model.FilterTrim;
import org.sample.model.FilterTrimType;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        Analyzer analyzer = Analyzer.builder()
                .addFilters(FilterLower.builder().build())
                .addFilters(FilterTrim.builder().type(FilterTrimType.TRIM).build())
                .build();
        assertThat(analyzer.filters()).hasSize(2);
        assertThat(analyzer.hasFilters()).isTrue();
        assertThat(Analyzer.builder().build().hasFilters()).isFalse();
    }
}
