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
package io.atlasclient.testing;

import io.atlasclient.AtlasClient;
import io.atlasclient.Operation;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Some operations on stream connections as a generated interface has them, but with bodies as they are sent. Public for Retrofit. */
public interface Connections {
    String PROJECT = "32b6e34b3d91647abb20e7b8";
    String ACCEPT = "Accept: application/vnd.atlas.2023-02-01+json";
    String PATH = "api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections";
    MediaType JSON = Objects.requireNonNull(MediaType.parse("application/vnd.atlas.2023-02-01+json"));

    @Headers(ACCEPT)
    @Operation("listStreamConnections")
    @GET(PATH)
    Call<ResponseBody> list(
            @Path("groupId") String project,
            @Path("tenantName") String workspace,
            @Nullable @Query("pageNum") String page,
            @Nullable @Query("itemsPerPage") String size);

    @Headers(ACCEPT)
    @Operation("createStreamConnection")
    @POST(PATH)
    Call<ResponseBody> create(
            @Path("groupId") String project, @Path("tenantName") String workspace, @Body RequestBody body);

    @Headers(ACCEPT)
    @Operation("getStreamConnection")
    @GET(PATH + "/{connectionName}")
    Call<ResponseBody> get(
            @Path("groupId") String project,
            @Path("tenantName") String workspace,
            @Path("connectionName") String connection);

    @Headers(ACCEPT)
    @Operation("updateStreamConnection")
    @PATCH(PATH + "/{connectionName}")
    Call<ResponseBody> update(
            @Path("groupId") String project,
            @Path("tenantName") String workspace,
            @Path("connectionName") String connection,
            @Body RequestBody body);

    @Headers(ACCEPT)
    @Operation("deleteStreamConnection")
    @DELETE(PATH + "/{connectionName}")
    Call<Void> delete(
            @Path("groupId") String project,
            @Path("tenantName") String workspace,
            @Path("connectionName") String connection);

    static Connections of(AtlasClient atlas) {
        return atlas.retrofit(new NoModels()).create(Connections.class);
    }

    default Call<ResponseBody> list() {
        return list(PROJECT, "workspace", null, null);
    }

    default Call<ResponseBody> create(String json) {
        return create(PROJECT, "workspace", RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON));
    }

    default Call<ResponseBody> create() {
        return create("{\"type\":\"Sample\",\"name\":\"orders\"}");
    }

    default Call<ResponseBody> get() {
        return get(PROJECT, "workspace", "orders");
    }

    default Call<ResponseBody> update() {
        String json = "{\"type\":\"Sample\",\"name\":\"orders\"}";
        return update(PROJECT, "workspace", "orders", RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON));
    }

    default Call<Void> delete() {
        return delete(PROJECT, "workspace", "orders");
    }

    /** Knows no generated classes. */
    final class NoModels implements CodecRegistry {
        @Override
        public <T> @Nullable JsonCodec<T> find(Class<T> type) {
            return null;
        }
    }
}
