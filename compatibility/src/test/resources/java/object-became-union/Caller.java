import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.v20010101.AtlasApi;

/** Reads the kind of a cat. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"kind\": \"HOUSE\"}");
        AtlasApi api = AtlasApi.create(client);
        Cat answer = client.execute(api.cats().getCat("1"));
        answer.equals(Cat.builder().name("Tom").build());
    }
}
