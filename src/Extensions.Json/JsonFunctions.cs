using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Json;

/// <summary>json_encode, json_decode and their last error.</summary>
[PhpExtension("json")]
internal static partial class JsonFunctions
{
    /// <summary>Writes a value as JSON.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">Strings must be UTF-8, floats finite; objects give their public properties or what jsonSerialize() returns.</param>
    /// <param name="flags">JSON_* flags.</param>
    /// <param name="depth">Nesting at most.</param>
    /// <returns>UTF-8; false after an error, but with JSON_PARTIAL_OUTPUT_ON_ERROR what could be written.</returns>
    /// <exception cref="PhpThrow">JsonException with JSON_THROW_ON_ERROR; what jsonSerialize() threw.</exception>
    /// <remarks>https://www.php.net/json_encode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value json_encode(Engine engine, Value value, long flags = 0, long depth = 512)
    {
        var options = (JsonFlags)(int)flags;
        var encoder = new JsonEncoder(engine, options, (int)depth, stackalloc byte[512]);
        encoder.Encode(value);
        bool partial = (options & JsonFlags.PartialOutputOnError) != 0;
        if ((options & JsonFlags.ThrowOnError) == 0 || partial)
            JsonState.Of(engine).LastError = encoder.Error;
        else if (encoder.Error != JsonError.None)
            throw Exception(engine, encoder.Error);

        return encoder.Error == JsonError.None || partial ? encoder.ToPhpString() : false;
    }

    /// <summary>Reads JSON.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="json">UTF-8.</param>
    /// <param name="associative">Objects become arrays (true) or stdClass (false); null leaves that to JSON_OBJECT_AS_ARRAY.</param>
    /// <param name="depth">Nesting at most, the outermost value counted.</param>
    /// <param name="flags">JSON_* flags.</param>
    /// <returns>The value; null after an error.</returns>
    /// <exception cref="PhpThrow">JsonException with JSON_THROW_ON_ERROR; ValueError: the depth is not from 1 to 2147483647.</exception>
    /// <remarks>https://www.php.net/json_decode</remarks>
    [PhpFunction]
    public static Value json_decode(Engine engine, PhpString json, bool? associative = null, long depth = 512, long flags = 0)
    {
        var options = (JsonFlags)(int)flags;
        bool throws = (options & JsonFlags.ThrowOnError) != 0;
        var state = JsonState.Of(engine);
        if (!throws)
            state.LastError = JsonError.None;
        if (json.IsEmpty)
            return Fail(engine, state, throws, JsonError.Syntax);
        if (depth <= 0)
            throw engine.ArgumentValueError(3, "must be greater than 0");
        if (depth > int.MaxValue)
            throw engine.ArgumentValueError(3, "must be less than 2147483647");

        if (associative is { } asArray)
            options = asArray ? options | JsonFlags.ObjectAsArray : options & ~JsonFlags.ObjectAsArray;
        var decoder = new JsonDecoder(engine, json.Span, options, (int)depth);
        return decoder.TryDecode(out Value value) ? value : Fail(engine, state, throws, decoder.Error);
    }

    /// <summary>JSON_ERROR_NONE or what went wrong last, calls with JSON_THROW_ON_ERROR not counted.</summary>
    /// <remarks>https://www.php.net/json_last_error</remarks>
    [PhpFunction]
    public static long json_last_error(Engine engine) => (long)JsonState.Of(engine).LastError;

    /// <summary>The text of the last error.</summary>
    /// <remarks>https://www.php.net/json_last_error_msg</remarks>
    [PhpFunction]
    public static PhpString json_last_error_msg(Engine engine) => PhpString.FromLatin1(JsonErrorText.Of(JsonState.Of(engine).LastError));

    private static Value Fail(Engine engine, JsonState state, bool throws, JsonError error)
    {
        if (throws)
            return engine.Fail(Exception(engine, error));
        state.LastError = error;
        return Value.Null;
    }

    private static PhpThrow Exception(Engine engine, JsonError error)
        => new(engine.CreateThrowable("JsonException", JsonErrorText.Of(error), (long)error));
}

/// <summary>What the json functions of one engine remember.</summary>
internal sealed class JsonState
{
    /// <summary>What json_last_error() returns.</summary>
    public JsonError LastError { get; set; }

    /// <summary>Objects whose jsonSerialize() runs or whose result is being encoded.</summary>
    public HashSet<PhpObject> Serializing { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The engine's state.</summary>
    public static JsonState Of(Engine engine) => engine.State(static _ => new JsonState());
}
