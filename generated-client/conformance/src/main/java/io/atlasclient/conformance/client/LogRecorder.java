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
package io.atlasclient.conformance.client;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps all that is logged, by whomever, as the text that a user would see. */
final class LogRecorder extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final List<String> records = new ArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("io.atlasclient");
    /** For debugging, the JDK's client logs what it sends, as all of them do. */
    private final Logger jdk = Logger.getLogger("jdk");

    private final Level before = root.getLevel();

    private LogRecorder() {}

    static LogRecorder attached() {
        LogRecorder recorder = new LogRecorder();
        recorder.setLevel(Level.ALL);
        recorder.root.addHandler(recorder);
        recorder.root.setLevel(Level.ALL);
        recorder.jdk.setLevel(Level.INFO);
        return recorder;
    }

    /** Decides whether bodies are logged: they are at {@link System.Logger.Level#TRACE} only. */
    void withBodies(boolean bodies) {
        ours.setLevel(bodies ? Level.FINER : Level.FINE);
    }

    /** Returns what was logged since the last time. */
    synchronized String taken() {
        String all = String.join("", records);
        records.clear();
        return all;
    }

    @Override
    public synchronized void publish(LogRecord log) {
        records.add(formatter.format(log));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
        ours.setLevel(null);
        jdk.setLevel(null);
    }

    /** Returns an exception as logs show it: with its causes and all that was suppressed. */
    static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
