import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.model.Pet;
import io.atlasclient.v20010101.AtlasApi;

/** Reads the name of a cat among pets. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"kind\": \"CAT\"}");
        AtlasApi api = AtlasApi.create(client);
        Pet answer = client.execute(api.pets().getPet("1"));
        ((Cat) answer).name();
    }
}
