using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Incremental;

/// <summary>The options of deflate_init() and inflate_init(), their second argument.</summary>
/// <param name="engine">The engine.</param>
/// <param name="options">By name; null for none.</param>
internal readonly struct CompressionOptions(Engine engine, PhpArray? options)
{
    private const int Position = 2;

    /// <summary>Takes an array, or an object's properties.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: it is neither.</exception>
    public static CompressionOptions From(Engine engine, Value value)
    {
        if (value.IsUndefined)
            return new CompressionOptions(engine, null);
        if (value.IsObject)
            return new CompressionOptions(engine, Conversions.PropertiesOf(value.AsObject, asSymbols: false));
        if (!value.IsArray)
            throw engine.ArgumentTypeError(Position, "must be of type array, " + Conversions.TypeName(value) + " given");
        return new CompressionOptions(engine, value.AsArray);
    }

    /// <summary>A number.</summary>
    /// <param name="name">The option.</param>
    /// <param name="without">What it is when it is not given.</param>
    public long Number(string name, long without) => Find(name) is { IsUndefined: false } value ? Conversions.ToInt(engine, value) : without;

    /// <summary>The bytes of "dictionary": those of a string, or strings each with a zero byte behind it. Null for none.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError or ValueError: it is neither a string nor a list of strings that are not empty.</exception>
    public byte[]? Dictionary()
    {
        Value value = Find("dictionary");
        if (value.IsUndefined)
            return null;
        if (value.IsString)
            return value.AsString.Span.ToArray();
        if (!value.IsArray)
            throw engine.ArgumentTypeError(Position, "must be of type zero-terminated string or array, " + Conversions.TypeName(value) + " given");
        if (value.AsArray.Count == 0)
            return null;
        var all = new ByteBuilder([]);
        foreach ((_, Value element) in value.AsArray)
        {
            ReadOnlySpan<byte> text = Conversions.ToPhpString(engine, element).Span;
            if (text.IsEmpty)
                throw engine.ArgumentValueError(Position, "must not contain empty strings");
            if (text.Contains((byte)0))
                throw engine.ArgumentValueError(Position, "must not contain strings with null bytes");
            all.Append(text);
            all.Append(0);
        }

        byte[] dictionary = all.Written.ToArray();
        all.Dispose();
        return dictionary;
    }

    private Value Find(string name) => options is null ? Value.Undefined : options[name];
}
