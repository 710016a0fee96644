import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.v20010101.AtlasApi;

/** Tags a cat. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{}");
        AtlasApi api = AtlasApi.create(client);
        client.execute(api.cats().createCat(Cat.builder().addTags("soft").build()));
    }
}
