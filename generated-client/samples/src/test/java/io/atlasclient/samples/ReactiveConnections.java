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
package io.atlasclient.samples;

import io.atlasclient.AtlasClient;
import io.atlasclient.Operation;
import io.atlasclient.model.ModelCodecs;
import io.atlasclient.model.StreamsConnection;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import retrofit2.adapter.rxjava3.RxJava3CallAdapterFactory;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.Path;

/** Calls some operations with RxJava: declares them anew, with the types that Retrofit's call adapter knows. */
interface ReactiveConnections {

    /**
     * Makes the operations reachable.
     *
     * @param atlas sends the requests
     * @return the operations, each of whose calls starts when it is subscribed to
     */
    static ReactiveConnections create(AtlasClient atlas) {
        return atlas.retrofit(ModelCodecs.registry())
                .newBuilder()
                .addCallAdapterFactory(RxJava3CallAdapterFactory.create())
                .build()
                .create(ReactiveConnections.class);
    }

    /**
     * Returns one connection.
     *
     * @param projectId the id of a project
     * @param workspace the name of a stream workspace in it
     * @param name the connection's name
     * @return the connection to come; an error of the API is Retrofit's {@code HttpException}
     */
    @Operation("getStreamConnection")
    @Headers("Accept: application/vnd.atlas.2023-02-01+json")
    @GET("api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}")
    Single<StreamsConnection> get(
            @Path("groupId") String projectId,
            @Path("tenantName") String workspace,
            @Path("connectionName") String name);

    /**
     * Deletes one connection.
     *
     * @param projectId the id of a project
     * @param workspace the name of a stream workspace in it
     * @param name the connection's name
     * @return completes when the connection is deleted; an error of the API is Retrofit's {@code HttpException}
     */
    @Operation("deleteStreamConnection")
    @Headers("Accept: application/vnd.atlas.2023-02-01+json")
    @DELETE("api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}")
    Completable delete(
            @Path("groupId") String projectId,
            @Path("tenantName") String workspace,
            @Path("connectionName") String name);
}
