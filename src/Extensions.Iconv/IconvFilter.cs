using MiniPhp.Extensions.Iconv.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>The filters <c>convert.iconv.FROM.TO</c> and <c>convert.iconv.FROM/TO</c>: convert what goes through from one encoding to another.</summary>
/// <remarks>https://www.php.net/manual/en/filters.convert.php</remarks>
internal sealed class IconvFilter : StreamFilter
{
    /// <summary>Bytes of a character that may be kept for the next piece.</summary>
    private const int MostKept = 128;

    private readonly string _name;
    private readonly string _from;
    private readonly string _to;
    private readonly Converter _converter;
    private byte[] _kept = [];

    private IconvFilter(string name, string from, string to, Converter converter)
    {
        _name = name;
        _from = from;
        _to = to;
        _converter = converter;
    }

    public override string Name => _name;

    /// <summary>Makes the filter of a name; null when the name is not complete or there is no such conversion.</summary>
    public static StreamFilter? Create(Engine engine, string name, Value parameters)
    {
        const string prefix = "convert.iconv.";
        if (name.Length < prefix.Length)
            return null;
        string encodings = name[prefix.Length..];
        int separator = encodings.AsSpan().IndexOfAny('/', '.');
        if (separator < 0)
            return null;
        string from = encodings[..separator];
        string to = encodings[(separator + 1)..];
        if (from.Length >= Encodings.LengthLimit || to.Length >= Encodings.LengthLimit)
            return null;
        Converter.Open(engine, PhpString.FromLatin1(to).Span, PhpString.FromLatin1(from).Span, out Converter? converter);
        return converter is null ? null : new IconvFilter(name, from, to, converter);
    }

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        while (input.Count > 0)
        {
            PhpString data = input[0].Data;
            input.RemoveAt(0);
            var converted = new ByteBuilder([]);
            bool isGood = Convert(stream.Engine, data.Span, ref converted);
            Add(ref converted, output, isGood);
            if (!isGood)
                return FilterStatus.Fatal;
            consumed += data.Length;
        }

        if (flags == FilterFlags.Normal)
            return FilterStatus.PassOn;
        var rest = new ByteBuilder([]);
        bool isFinished = Finish(stream.Engine, ref rest);
        Add(ref rest, output, isFinished);
        return isFinished ? FilterStatus.PassOn : FilterStatus.Fatal;
    }

    private static void Add(ref ByteBuilder converted, List<StreamBucket> output, bool isGood)
    {
        if (isGood && converted.Length > 0)
            output.Add(new StreamBucket(converted.ToPhpString()));
        else
            converted.Dispose();
    }

    private bool Convert(Engine engine, ReadOnlySpan<byte> data, ref ByteBuilder output)
    {
        if (!ConvertKept(engine, ref data, ref output))
            return false;
        while (data.Length > 0)
        {
            switch (Step(ref data, ref output))
            {
                case ConversionStatus.Done or ConversionStatus.Full:
                    break;
                case ConversionStatus.Incomplete when data.Length <= MostKept:
                    _kept = data.ToArray();
                    return true;
                case var status:
                    return Fail(engine, status);
            }
        }

        return true;
    }

    /// <summary>Completes the character that the last piece ended within. Like PHP it gives up on one that this piece does not complete either.</summary>
    private bool ConvertKept(Engine engine, ref ReadOnlySpan<byte> data, ref ByteBuilder output)
    {
        while (_kept.Length > 0)
        {
            ReadOnlySpan<byte> text = _kept;
            switch (Step(ref text, ref output))
            {
                case ConversionStatus.Done or ConversionStatus.Full:
                    _kept = text.ToArray();
                    break;
                case ConversionStatus.Incomplete when data.IsEmpty:
                    _kept = [];
                    break;
                case ConversionStatus.Incomplete when _kept.Length < MostKept:
                    _kept = [.. _kept, data[0]];
                    data = data[1..];
                    break;
                case var status:
                    return Fail(engine, status);
            }
        }

        return true;
    }

    private ConversionStatus Step(scoped ref ReadOnlySpan<byte> text, ref ByteBuilder output)
    {
        int room = Math.Max(text.Length, MostKept);
        ConversionStatus status = _converter.Convert(ref text, output.Reserve(room)[..room], out int written);
        output.Advance(written);
        return status;
    }

    private bool Finish(Engine engine, ref ByteBuilder output)
    {
        if (_kept.Length > 0)
            return Fail(engine, "invalid multibyte sequence");
        if (Transcoding.AppendEnd(ref output, _converter) == IconvError.None)
            return true;
        return Fail(engine, "unknown error");
    }

    private bool Fail(Engine engine, ConversionStatus status) => Fail(engine, status switch
    {
        ConversionStatus.Incomplete => "insufficient buffer",
        ConversionStatus.Illegal => "invalid multibyte sequence",
        _ => "unknown error",
    });

    private bool Fail(Engine engine, string problem)
    {
        engine.FunctionWarning("iconv stream filter (\"" + _from + "\"=>\"" + _to + "\"): " + problem);
        return false;
    }

    public override void OnRemoved() => _converter.Dispose();
}
