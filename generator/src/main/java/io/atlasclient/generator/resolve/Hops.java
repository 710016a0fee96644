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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.resolve.Overrides.SecretOverride;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The steps of resolving, wired: schemas are flattened, unions found, enums grouped, types named; then operations and
 * models are built on top.
 */
record Hops(Unions unions, Dispatches dispatches, Types types, Models models, Clients clients) {

    static Hops wire(
            SchemaIndex index,
            Overrides overrides,
            ResolveOptions options,
            List<RawOperation> operations,
            Problems problems) {
        Bodies bodies = new Bodies(problems);
        Docs docs = new Docs(options.descriptions());
        Shapes shapes = new Shapes(index);
        Flattening flattening = new Flattening(index);
        ClassNames names = new ClassNames(options.packages(), problems);
        Collection<Node> reached = new Reachability(index, problems).from(roots(operations, bodies));
        Unions unions = new Unions(index, shapes, overrides, reached, problems);
        EnumFamilies enums = new EnumFamilies(index, shapes, flattening, unions);
        Types types = new Types(index, shapes, unions, enums, names, problems);
        Dispatches dispatches = new Dispatches(index, flattening, unions, shapes, names, problems);
        EnumConstants constants = new EnumConstants(index, enums, problems);
        Memberships memberships = new Memberships(unions, flattening, types, dispatches, constants, names);
        Properties properties = new Properties(
                index,
                types,
                docs,
                overrides.secrets().stream().map(SecretOverride::property).collect(Collectors.toSet()),
                problems);
        Models models = new Models(
                types, unions, flattening, properties, memberships, dispatches, constants, enums, names, docs);
        Parameters parameters = new Parameters(types, options.packages(), docs, problems);
        Deprecations deprecations = new Deprecations(operations, bodies, problems);
        Successors successors = new Successors(operations, bodies);
        Operations methods = new Operations(types, bodies, parameters, deprecations, successors, docs);
        Clients clients = new Clients(options.packages(), methods, docs, problems);
        return new Hops(unions, dispatches, types, models, clients);
    }

    private static List<Node> roots(List<RawOperation> operations, Bodies bodies) {
        List<Node> roots = new ArrayList<>();
        for (RawOperation operation : operations) {
            bodies.requests(operation).forEach(body -> addSchema(body, roots));
            bodies.successes(operation).forEach(body -> addSchema(body, roots));
            bodies.errors(operation).forEach(body -> addSchema(body, roots));
        }
        return roots;
    }

    private static void addSchema(Bodies.Body body, List<Node> roots) {
        if (body.schema() != null) {
            roots.add(body.schema());
        }
    }
}
