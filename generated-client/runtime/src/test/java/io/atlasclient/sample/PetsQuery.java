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
package io.atlasclient.sample;

import io.atlasclient.QueryParameters;
import io.atlasclient.json.Elements;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional parameters of one operation. */
public final class PetsQuery extends QueryParameters {
    private PetsQuery(Builder b) {
        super(new Entries()
                .query("kind", b.kind)
                .query("since", b.since)
                .query("limit", b.limit)
                .header("Use-Short-Names", b.useShortNames));
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private @Nullable List<PetKind> kind;
        private @Nullable OffsetDateTime since;
        private @Nullable Integer limit;
        private @Nullable Boolean useShortNames;

        private Builder() {}

        public Builder addKind(PetKind kind) {
            this.kind = Elements.add(this.kind, kind);
            return this;
        }

        public Builder since(@Nullable OffsetDateTime since) {
            this.since = since;
            return this;
        }

        public Builder limit(@Nullable Integer limit) {
            this.limit = limit;
            return this;
        }

        public Builder useShortNames(@Nullable Boolean useShortNames) {
            this.useShortNames = useShortNames;
            return this;
        }

        public PetsQuery build() {
            return new PetsQuery(this);
        }
    }
}
