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

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.atlasclient.compatibility.report.view.PlainText;
import io.atlasclient.specs.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Writes a calendar as iCalendar (RFC 5545): an all-day event for each operation and date. */
final class IcsCalendar {
    private static final String PRODUCT = "-//atlas-client-pipeline//compatibility//EN";
    private static final int UID_LENGTH = 32;

    private IcsCalendar() {}

    static String render(UpgradeCalendar calendar) {
        ICalendar ics = new ICalendar();
        ics.setProductId(PRODUCT);
        calendar.entries().forEach(entry -> ics.addEvent(event(entry, calendar.today())));
        return Biweekly.write(ics).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(CalendarEntry entry, LocalDate today) {
        VEvent event = new VEvent();
        event.setUid(uid(entry));
        // Not the time of writing: the same calendar must give the same bytes.
        event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(day(entry.sunset())));
        event.setSummary(PlainText.oneLine(entry.name() + " ends"));
        event.setDescription(PlainText.oneLine(
                "Version " + CalendarWords.versions(entry.versions()) + ". " + CalendarWords.successor(entry) + "."));
        if (entry.tag() != null) {
            event.addCategories(PlainText.oneLine(entry.tag()));
        }
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** The same operation and date keep their event, whatever else is said of them. */
    private static String uid(CalendarEntry entry) {
        String key = entry.name() + "\n" + entry.sunset();
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, UID_LENGTH) + "@atlas-client-pipeline";
    }
}
