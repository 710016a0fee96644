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

import io.atlasclient.GetWithBody;
import io.atlasclient.Operation;
import io.atlasclient.PageRequest;
import io.atlasclient.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.HeaderMap;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

/** One interface of a tag, with a method for every kind of body. */
public interface PetsApi {
    @Operation("getSystemStatus")
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    @GET("api/atlas/v2")
    Call<JsonValue> getSystemStatus();

    @Operation("createPet")
    @Headers({"Accept: application/vnd.atlas.2023-01-01+json", "Content-Type: application/vnd.atlas.2023-01-01+json"})
    @POST("api/atlas/v2/groups/{groupId}/pets")
    Call<Pet> createPet(@Path("groupId") String groupId, @Body Pet body);

    @Operation("listPets")
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    @GET("api/atlas/v2/groups/{groupId}/pets")
    Call<List<Pet>> listPets(
            @Path("groupId") String groupId, @QueryMap PetsQuery query, @HeaderMap Map<String, String> headers);

    default Call<List<Pet>> listPets(String groupId, PetsQuery query) {
        return listPets(groupId, query, query.headers());
    }

    @Operation("searchAll")
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    @GET("api/atlas/v2/pets")
    Call<List<Pet>> searchAll();

    @Operation("listNames")
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    @GET("api/atlas/v2/names")
    Call<Names> listNames(@Query("pageNum") int pageNum, @Query("itemsPerPage") int itemsPerPage);

    default Call<Names> listNames(PageRequest page) {
        return listNames(page.number(), page.size());
    }

    @Operation("countPets")
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    @GET("api/atlas/v2/pets:count/{kind}")
    Call<Map<String, Integer>> countPets(
            @Path("kind") PetKind kind, @Query("at") OffsetDateTime at, @Query("day") LocalDate day);

    @Operation("replacePets")
    @Headers({"Accept: application/vnd.atlas.2023-01-01+json", "Content-Type: application/vnd.atlas.2023-01-01+json"})
    @PUT("api/atlas/v2/pets")
    Call<Void> replacePets(@Body List<Pet> body);

    @Operation("touchPets")
    @Headers({"Accept: application/vnd.atlas.2023-01-01+json", "Content-Type: application/vnd.atlas.2023-01-01+json"})
    @PATCH("api/atlas/v2/pets:touch")
    Call<Boolean> touchPets();

    @Operation("getMetadata")
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    @GET("api/atlas/v2/metadata.xml")
    Call<String> getMetadata();

    @Operation("getLogs")
    @Streaming
    @Headers("Accept: application/vnd.atlas.2023-01-01+gzip")
    @GET("api/atlas/v2/clusters/{hostName}/logs/{logName}.gz")
    Call<ResponseBody> getLogs(@Path("hostName") String hostName, @Path("logName") String logName);

    @Operation("searchPets")
    @Headers({"Accept: application/vnd.atlas.2023-01-01+json", "Content-Type: application/vnd.atlas.2023-01-01+json"})
    @HTTP(method = GetWithBody.METHOD, path = "api/atlas/v2/pets:search", hasBody = true)
    Call<List<Pet>> searchPets(@Body Dog body, @Query("limit") int limit);

    @Operation(value = "deletePet", secured = false, successor = "2002-02-02")
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    @DELETE("api/atlas/v2/pets/{cidr}")
    Call<Void> deletePet(@Path("cidr") String cidr);
}
