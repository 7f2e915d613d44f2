using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Another stream with filters: <c>php://filter/read=string.rot13|string.toupper/resource=x</c></summary>
internal static class FilteredUrl
{
    /// <param name="opening">The attempt.</param>
    /// <param name="path">What follows <c>php://filter</c>.</param>
    public static PhpStream? Open(StreamOpening opening, ReadOnlySpan<byte> path)
    {
        ReadOnlySpan<byte> marker = "/resource="u8;
        Engine engine = opening.Engine;
        int at = path.IndexOf(marker);
        if (at < 0)
            throw engine.Error("No URL resource specified");
        PhpString target = PhpString.From(path[(at + marker.Length)..]);
        if (StreamOpener.Open(engine, target, opening.Mode, opening.Options, null) is not { } stream)
            return null;
        bool reads = opening.Mode.AsSpan().IndexOfAny('r', '+') >= 0;
        bool writes = opening.Mode.AsSpan().IndexOfAny("w+a") >= 0;
        try
        {
            AddAll(stream, path[..at], reads, writes);
        }
        catch (PhpThrow)
        {
            stream.Close();
            throw;
        }

        return stream;
    }

    private static void AddAll(PhpStream stream, ReadOnlySpan<byte> lists, bool reads, bool writes)
    {
        foreach (string part in PhpString.From(lists).ToLatin1().Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith("read=", StringComparison.OrdinalIgnoreCase))
                Add(stream, part["read=".Length..], true, false);
            else if (part.StartsWith("write=", StringComparison.OrdinalIgnoreCase))
                Add(stream, part["write=".Length..], false, true);
            else
                Add(stream, part, reads, writes);
        }
    }

    private static void Add(PhpStream stream, string list, bool reads, bool writes)
    {
        foreach (string encoded in list.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = EncodedText.DecodeUrl(PhpString.FromLatin1(encoded), plusIsSpace: true).ToLatin1();
            if (reads && Create(stream, name) is { } reader)
                stream.AddReadFilter(reader, first: false);
            if (writes && Create(stream, name) is { } writer)
                stream.WriteFilters.Add(writer);
        }
    }

    private static StreamFilter? Create(PhpStream stream, string name)
    {
        StreamFilter? filter = StreamFilterTable.Of(stream.Engine).Create(stream.Engine, name, Value.Undefined);
        if (filter is null)
            stream.Engine.FunctionWarning("Unable to create filter (" + name + ")");
        return filter;
    }
}
