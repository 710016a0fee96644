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
package io.atlasclient;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which operation of the API description a method is; read for logs and exceptions. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
    /**
     * The operation's id.
     *
     * @return such as {@code createStreamConnection}
     */
    String value();

    /**
     * Whether the operation wants credentials.
     *
     * @return false where the API description says {@code security: []}
     */
    boolean secured() default true;

    /**
     * Which API version to go to when this one has ended.
     *
     * @return the newest version that has the operation in a newer resource version; empty if none has
     */
    String successor() default "";
}
