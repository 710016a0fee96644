/*
 * Copyright 2026 the Atlas client pipeline authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.atlasclient.compatibility.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeCalendarTest {
    static List<CalendarCase> cases() {
        return CalendarCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void views_are_what_the_folder_expects(CalendarCase calendarCase) {
        calendarCase.rewriteIfAsked();
        Map<String, String> views = calendarCase.render();
        assertThat(views).isEqualTo(calendarCase.expected());
        assertThat(calendarCase.render()).isEqualTo(views);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void events_are_valid_iCalendar_one_for_each_operation_and_date(CalendarCase calendarCase) {
        ICalendar ics = Biweekly.parse(CalendarFormat.ICALENDAR.render(calendarCase.calendar()))
                .first();
        assertThat(ics.validate(ICalVersion.V2_0).isEmpty() || ics.getEvents().isEmpty())
                .isTrue();
        assertThat(ics.getEvents()).hasSize(calendarCase.calendar().entries().size());
        assertThat(ics.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
    void days_are_the_same_wherever_they_are_written(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(CalendarFormat.ICALENDAR.render(
                            CalendarCase.named("ends").calendar()))
                    .isEqualTo(CalendarCase.named("ends").expected().get("calendar.ics"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void an_event_stays_the_same_on_another_day() {
        UpgradeCalendar calendar = CalendarCase.named("ends").calendar();
        UpgradeCalendar later = new UpgradeCalendar(
                calendar.today().plusDays(9), calendar.entries(), calendar.undated(), calendar.moved());
        assertThat(uids(later)).isEqualTo(uids(calendar));
    }

    @Test
    void what_a_caller_uses_and_what_ends_soon_is_found_by_id_and_by_path() {
        UpgradeCalendar calendar = CalendarCase.named("ends").calendar();
        assertThat(calendar.endingWithin(90, Set.of("listOld", "GET /moved")))
                .extracting(CalendarEntry::name)
                .containsExactly("GET /ended", "GET /moved");
        assertThat(calendar.endingWithin(0, Set.of("listOld", "GET /moved")))
                .extracting(CalendarEntry::name)
                .containsExactly("GET /ended");
        assertThat(calendar.endingWithin(90, Set.of("unused"))).isEmpty();
    }

    private static List<String> uids(UpgradeCalendar calendar) {
        return Biweekly.parse(CalendarFormat.ICALENDAR.render(calendar)).first().getEvents().stream()
                .map(VEvent::getUid)
                .map(uid -> uid.getValue())
                .toList();
    }
}
