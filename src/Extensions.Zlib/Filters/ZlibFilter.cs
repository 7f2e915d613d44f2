using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Filters;

/// <summary>Makes the filters <c>zlib.deflate</c> and <c>zlib.inflate</c>.</summary>
/// <remarks>https://www.php.net/manual/en/filters.compression.php</remarks>
internal static class ZlibFilter
{
    /// <summary>Bytes that a filter hands to zlib, and takes from it, in one step.</summary>
    public const int StepSize = 0x8000;

    private const int WidestWindow = 15;

    /// <summary>Makes a filter; null when there is none by that name or zlib does not accept the parameters.</summary>
    public static StreamFilter? Create(Engine engine, string name, Value parameters)
    {
        ZlibLibrary.Require(engine);
        return name.ToLowerInvariant() switch
        {
            "zlib.deflate" => CreateDeflate(engine, name, parameters),
            "zlib.inflate" => CreateInflate(engine, name, parameters),
            _ => null,
        };
    }

    private static InflateFilter? CreateInflate(Engine engine, string name, Value parameters)
    {
        const int automatic = 32;
        int windowBits = -WidestWindow;
        if (OptionsOf(parameters) is { } options)
            ReadWindow(engine, options, WidestWindow + automatic, ref windowBits);
        return Inflater.Create(windowBits) is { } inflater ? new InflateFilter(name, inflater) : null;
    }

    private static DeflateFilter? CreateDeflate(Engine engine, string name, Value parameters)
    {
        const int gzip = 16;
        int level = -1;
        int windowBits = -WidestWindow;
        int memoryLevel = ZlibLibrary.MaxMemoryLevel;
        if (OptionsOf(parameters) is { } options)
        {
            if (options["memory"] is { IsUndefined: false } memory)
                ReadMemory(engine, Conversions.ToInt(engine, memory), ref memoryLevel);
            ReadWindow(engine, options, WidestWindow + gzip, ref windowBits);
            if (options["level"] is { IsUndefined: false } wanted)
                ReadLevel(engine, Conversions.ToInt(engine, wanted), ref level);
        }
        else if (parameters.IsInt || parameters.IsFloat || parameters.IsString)
        {
            ReadLevel(engine, Conversions.ToInt(engine, parameters), ref level);
        }
        else if (!parameters.IsUndefined)
        {
            engine.FunctionWarning("Invalid filter parameter, ignored");
        }

        return Deflater.Create(level, windowBits, memoryLevel) is { } deflater ? new DeflateFilter(name, deflater) : null;
    }

    private static PhpArray? OptionsOf(Value parameters) =>
        parameters.IsArray ? parameters.AsArray : parameters.IsObject ? Conversions.PropertiesOf(parameters.AsObject, asSymbols: false) : null;

    private static void ReadMemory(Engine engine, long value, ref int memoryLevel)
    {
        if (value is < 1 or > ZlibLibrary.MaxMemoryLevel)
            engine.FunctionWarning("Invalid parameter given for memory level (" + value + ")");
        else
            memoryLevel = (int)value;
    }

    private static void ReadWindow(Engine engine, PhpArray options, int most, ref int windowBits)
    {
        if (options["window"] is not { IsUndefined: false } given)
            return;
        long value = Conversions.ToInt(engine, given);
        if (value < -WidestWindow || value > most)
            engine.FunctionWarning("Invalid parameter given for window size (" + value + ")");
        else
            windowBits = (int)value;
    }

    private static void ReadLevel(Engine engine, long value, ref int level)
    {
        const long most = 9;
        if (value is < -1 or > most)
            engine.FunctionWarning("Invalid compression level specified. (" + value + ")");
        else
            level = (int)value;
    }
}
