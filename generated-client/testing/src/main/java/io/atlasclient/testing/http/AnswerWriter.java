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
package io.atlasclient.testing.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes the answers of one connection (RFC 9112, section 4), each at once: small packets are slow. */
final class AnswerWriter {
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final OutputStream out;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

    AnswerWriter(OutputStream out) {
        this.out = out;
    }

    void send(Answer answer) throws IOException {
        send(answer, answer.body().length);
    }

    void sendHalf(Answer answer) throws IOException {
        send(answer, answer.body().length / 2);
    }

    void sendText(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(Answer answer, int bytesOfBody) throws IOException {
        buffer.reset();
        append("HTTP/1.1 " + answer.status() + " " + Statuses.reason(answer.status()) + "\r\n");
        for (Map.Entry<String, String> field : answer.headers().entrySet()) {
            append(field.getKey() + ": " + field.getValue() + "\r\n");
        }
        if (answer.status() != NO_CONTENT && answer.status() != NOT_MODIFIED) {
            append("Content-Length: " + answer.body().length + "\r\n");
        }
        append("\r\n");
        buffer.write(answer.body(), 0, bytesOfBody);
        buffer.writeTo(out);
    }

    private void append(String text) {
        buffer.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
