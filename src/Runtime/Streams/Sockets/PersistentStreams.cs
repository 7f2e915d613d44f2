namespace MiniPhp.Runtime.Streams;

/// <summary>Streams that stay open when nothing in the script holds them, by what they were opened for.</summary>
internal sealed class PersistentStreams
{
    private readonly Dictionary<string, PhpStream> _streams = [];

    private PersistentStreams()
    {
    }

    public static PersistentStreams Of(Engine engine) => engine.State(static _ => new PersistentStreams());

    /// <summary>An open stream whose other side is there; null when there is none.</summary>
    public PhpStream? Find(string key)
    {
        if (!_streams.TryGetValue(key, out PhpStream? stream))
            return null;
        if (stream.IsOpen && stream.Operations.IsAlive(stream))
            return stream;
        _streams.Remove(key);
        stream.Close();
        stream.Engine.Lifetime.Release(Values.Value.FromResource(stream));
        return null;
    }

    public void Keep(string key, PhpStream stream)
    {
        stream.Holders++;
        _streams[key] = stream;
    }
}
