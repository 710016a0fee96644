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

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the requests of one connection (RFC 9112, sections 3, 5, 6 and 7.1). */
final class RequestReader {
    private static final int MOST_BYTES_OF_A_LINE = 64 * 1024;
    private static final int MOST_FIELDS = 1000;
    private static final int MOST_BYTES_OF_A_BODY = 64 * 1024 * 1024;
    private static final int HEXADECIMAL = 16;

    private final InputStream in;
    private final StringBuilder line = new StringBuilder();

    RequestReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Returns the next request; null if the peer has ended the connection instead. */
    @Nullable
    RequestHead head() throws IOException {
        String start = line();
        if (start == null) {
            return null;
        }
        String[] parts = start.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new BadRequestException("This is no request line of HTTP/1.1");
        }
        return new RequestHead(parts[0], parts[1], fields());
    }

    private Headers fields() throws IOException {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (String field = required(); !field.isEmpty(); field = required()) {
            int colon = field.indexOf(':');
            if (colon <= 0 || fields.size() == MOST_FIELDS) {
                throw new BadRequestException("This is no header field");
            }
            fields.add(Map.entry(
                    field.substring(0, colon), field.substring(colon + 1).strip()));
        }
        return new Headers(fields);
    }

    /** Reads the body that belongs to a head. */
    byte[] body(Headers headers) throws IOException {
        if (headers.first("Transfer-Encoding").isPresent()) {
            return chunks();
        }
        Optional<String> length = headers.first("Content-Length");
        return length.isPresent() ? bytes(number(length.get(), 10)) : new byte[0];
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            if (body.size() + size > MOST_BYTES_OF_A_BODY) {
                throw new BadRequestException("The body is too large");
            }
            body.writeBytes(bytes(size));
            required();
        }
        fields();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return number(required().split(";", 2)[0].strip(), HEXADECIMAL);
    }

    private static int number(String text, int radix) throws BadRequestException {
        try {
            int number = Integer.parseInt(text, radix);
            if (number >= 0 && number <= MOST_BYTES_OF_A_BODY) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadRequestException("This is no length: " + text);
        }
        throw new BadRequestException("The body is too large");
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new BadRequestException("The body breaks off");
        }
        return bytes;
    }

    private String required() throws IOException {
        String text = line();
        if (text == null) {
            throw new BadRequestException("The request breaks off");
        }
        return text;
    }

    private @Nullable String line() throws IOException {
        line.setLength(0);
        int octet = in.read();
        if (octet < 0) {
            return null;
        }
        while (octet != '\n') {
            if (octet < 0 || line.length() == MOST_BYTES_OF_A_LINE) {
                throw new BadRequestException("A line does not end");
            }
            if (octet != '\r') {
                // Field values are octets of no known charset (RFC 9110, section 5.5).
                line.append((char) octet);
            }
            octet = in.read();
        }
        return line.toString();
    }
}
