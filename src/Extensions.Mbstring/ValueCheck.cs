using System.Runtime.CompilerServices;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Checks the texts and keys of arrays.</summary>
internal static class ValueCheck
{
    /// <summary>Whether all texts and keys of an array, and of the arrays in it, are valid. One with objects is not, nor, with a warning, one that contains itself.</summary>
    public static bool IsValid(Engine engine, PhpArray array, TextEncoding encoding) => IsValid(engine, array, encoding, []);

    private static bool IsValid(Engine engine, PhpArray array, TextEncoding encoding, Stack<PhpArray> path)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (path.Contains(array))
        {
            engine.FunctionWarning("Cannot not handle circular references");
            return false;
        }

        path.Push(array);
        bool isValid = true;
        foreach ((ArrayKey key, Value value) in array)
        {
            if (key.Text is { } name && !encoding.IsValid(name.Span))
            {
                isValid = false;
                break;
            }

            Value element = value.Dereferenced;
            if (element.IsString)
                isValid &= encoding.IsValid(element.AsString.Span);
            else if (element.IsArray)
                isValid &= IsValid(engine, element.AsArray, encoding, path);
            else if (element.IsObject || element.IsResource)
                isValid = false;
        }

        path.Pop();
        return isValid;
    }
}
