import io.atlasclient.AtlasClient;
import io.atlasclient.compatibility.java.Answers;
import io.atlasclient.model.Cat;
import io.atlasclient.model.CatSize;
import io.atlasclient.v20010101.AtlasApi;

/** Compares the size of a cat. */
public final class Caller {
    private Caller() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient client = Answers.with("{\"size\": \"small\"}");
        AtlasApi api = AtlasApi.create(client);
        Cat answer = client.execute(api.cats().getCat("1"));
        answer.size().equals(CatSize.VERY_BIG);
    }
}
