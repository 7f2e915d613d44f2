using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>What is wrong with data that a conversion got.</summary>
internal enum ConversionProblem
{
    None,
    InvalidSequence,
    UnexpectedEnd,
}

/// <summary>A conversion that goes on from one piece of data to the next.</summary>
internal interface IConversion
{
    /// <summary>Converts a piece.</summary>
    ConversionProblem Convert(ReadOnlySpan<byte> data, ref ByteBuilder output);

    /// <summary>Writes what is kept back; no more comes, or what there is has to be given.</summary>
    ConversionProblem Finish(ref ByteBuilder output);
}

/// <summary>A conversion as a filter: convert.base64-encode, convert.base64-decode.</summary>
internal sealed class ConversionFilter(string name, IConversion conversion) : StreamFilter
{
    public override string Name => name;

    /// <summary>Makes the filter of a name; null when there is no such conversion.</summary>
    public static StreamFilter? Create(Engine engine, string name, Value parameters)
    {
        IConversion? conversion = name.ToLowerInvariant() switch
        {
            "convert.base64-encode" => MakeEncoder(engine, parameters),
            "convert.base64-decode" => new Base64Decoding(),
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

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        var converted = new ByteBuilder([]);
        ConversionProblem problem = ConversionProblem.None;
        foreach (StreamBucket bucket in input)
        {
            if (problem == ConversionProblem.None)
                problem = conversion.Convert(bucket.Data.Span, ref converted);
            consumed += bucket.Data.Length;
        }

        input.Clear();
        if (problem == ConversionProblem.None && flags != FilterFlags.Normal)
            problem = conversion.Finish(ref converted);
        if (problem != ConversionProblem.None)
        {
            converted.Dispose();
            stream.Engine.FunctionWarning("Stream filter (" + name + "): "
                + (problem == ConversionProblem.UnexpectedEnd ? "unexpected end of stream" : "invalid byte sequence"));
            return FilterStatus.Fatal;
        }

        if (converted.Length > 0)
            output.Add(new StreamBucket(converted.ToPhpString()));
        return FilterStatus.PassOn;
    }
}
