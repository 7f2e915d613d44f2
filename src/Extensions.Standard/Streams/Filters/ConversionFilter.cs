using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>A conversion that goes on from one piece of data to the next.</summary>
internal interface IConversion
{
    /// <summary>Converts a piece; false when it is no valid sequence of bytes.</summary>
    bool TryConvert(ReadOnlySpan<byte> data, ref ByteBuilder output);

    /// <summary>Writes what is kept back; no more comes, or what there is has to be given.</summary>
    void Finish(ref ByteBuilder output);
}

/// <summary>A conversion as a filter: convert.base64-encode, convert.quoted-printable-decode and so on.</summary>
internal sealed class ConversionFilter(string name, IConversion conversion) : StreamFilter
{
    public override string Name => name;

    /// <summary>Makes the filter of a name; null when there is no such conversion.</summary>
    public static StreamFilter? Create(Engine engine, string name, Value parameters)
    {
        if (!parameters.IsUndefined && !parameters.IsArray)
        {
            engine.FunctionWarning("Stream filter (" + name + "): invalid filter parameter");
            return null;
        }

        IConversion? conversion = name.ToLowerInvariant() switch
        {
            "convert.base64-encode" => MakeEncoder(engine, parameters),
            "convert.base64-decode" => new Base64Decoding(),
            "convert.quoted-printable-encode" => MakePrintableEncoder(engine, parameters),
            "convert.quoted-printable-decode" => new QuotedPrintableDecoding(Option(engine, parameters, "line-break-chars")),
            _ => null,
        };
        return conversion is null ? null : new ConversionFilter(name, conversion);
    }

    private static Base64Encoding MakeEncoder(Engine engine, Value parameters)
    {
        const int shortestLine = 4;
        if (!parameters.IsArray)
            return new Base64Encoding(0, PhpString.Empty);
        Value length = parameters.AsArray["line-length"];
        int lineLength = length.IsUndefined ? 0 : (int)Math.Clamp(Conversions.ToInt(engine, length), 0, int.MaxValue);
        Value lineBreak = parameters.AsArray["line-break-chars"];
        PhpString end = lineBreak.IsUndefined ? PhpString.From("\r\n"u8) : Conversions.ToPhpString(engine, lineBreak);
        return lineLength < shortestLine ? new Base64Encoding(0, PhpString.Empty) : new Base64Encoding(lineLength, end);
    }

    private static QuotedPrintableEncoding MakePrintableEncoder(Engine engine, Value parameters)
    {
        const int shortestLine = 4;
        byte[]? lineBreak = Option(engine, parameters, "line-break-chars");
        if (!parameters.IsArray)
            return new QuotedPrintableEncoding(0, null, isBinary: false, forcesFirst: false);
        PhpArray options = parameters.AsArray;
        Value length = options["line-length"];
        uint lineLength = length.IsUndefined ? 0 : (uint)Math.Max(Conversions.ToInt(engine, length), 0);
        bool isBinary = options["binary"] is { IsUndefined: false } binary && Conversions.ToBool(binary);
        bool forcesFirst = options["force-encode-first"] is { IsUndefined: false } force && Conversions.ToBool(force);
        return lineLength < shortestLine
            ? new QuotedPrintableEncoding(0, null, isBinary, forcesFirst)
            : new QuotedPrintableEncoding(lineLength, lineBreak ?? "\r\n"u8.ToArray(), isBinary, forcesFirst);
    }

    /// <summary>An option that is a string; null when it is not given.</summary>
    private static byte[]? Option(Engine engine, Value parameters, string name) =>
        parameters.IsArray && parameters.AsArray[name] is { IsUndefined: false } option ? Conversions.ToPhpString(engine, option).Span.ToArray() : null;

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        var converted = new ByteBuilder([]);
        bool isValid = true;
        foreach (StreamBucket bucket in input)
        {
            isValid = isValid && conversion.TryConvert(bucket.Data.Span, ref converted);
            consumed += bucket.Data.Length;
        }

        input.Clear();
        if (isValid && flags != FilterFlags.Normal)
            conversion.Finish(ref converted);
        if (!isValid)
        {
            converted.Dispose();
            stream.Engine.FunctionWarning("Stream filter (" + name + "): invalid byte sequence");
            return FilterStatus.Fatal;
        }

        if (converted.Length > 0)
            output.Add(new StreamBucket(converted.ToPhpString()));
        return FilterStatus.PassOn;
    }
}
