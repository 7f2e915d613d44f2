using System.Runtime.CompilerServices;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Converts texts, and copies of arrays with converted texts and keys.</summary>
/// <param name="engine">The engine.</param>
/// <param name="from">What texts may be in; for each the right one is found out.</param>
/// <param name="to">The target.</param>
internal sealed class ValueConversion(Engine engine, TextEncoding[] from, TextEncoding to)
{
    private readonly MbstringState _state = MbstringState.Of(engine);
    private Stack<PhpArray>? _path;

    /// <summary>A text in the target encoding; null, with a warning, when it is in none of the encodings.</summary>
    public PhpString? Convert(PhpString text)
    {
        TextEncoding? source = from.Length == 1 ? from[0] : EncodingDetection.Detect(text, from, _state.IsDetectionStrict);
        if (source is not null)
            return _state.Convert(text, source, to);
        engine.FunctionWarning("Unable to detect character encoding");
        return null;
    }

    /// <summary>A converted copy of an array; what cannot be converted is not in it.</summary>
    public PhpArray Convert(PhpArray array)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var converted = new PhpArray(array.Count);
        _path ??= [];
        if (_path.Contains(array))
        {
            engine.FunctionWarning("Cannot convert recursively referenced values");
            return converted;
        }

        _path.Push(array);
        foreach ((ArrayKey key, Value value) in array)
        {
            ArrayKey newKey = key;
            if (key.Text is { } name)
            {
                if (Convert(name) is not { } text)
                    continue;
                newKey = ArrayKey.Literal(text);
            }

            Value element = value.Dereferenced;
            if (element.IsString)
            {
                if (Convert(element.AsString) is not { } text)
                    continue;
                element = text;
            }
            else if (element.IsArray)
            {
                element = Convert(element.AsArray);
            }
            else if (element.IsObject || element.IsResource)
            {
                engine.FunctionWarning("Object is not supported");
                continue;
            }

            if (!converted.ContainsKey(newKey))
                converted.Set(newKey, element);
        }

        _path.Pop();
        return converted;
    }
}
