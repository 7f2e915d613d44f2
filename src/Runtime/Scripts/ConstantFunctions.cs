using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Scripts;

/// <summary>Constants by name.</summary>
[PhpExtension("Core")]
internal static partial class ConstantFunctions
{
    /// <summary>Defines a global constant, or one of a namespace when the name has one.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="constant_name">Without leading backslash.</param>
    /// <param name="value">Any value; arrays may not contain themselves.</param>
    /// <param name="case_insensitive">No longer supported; true gives a warning.</param>
    /// <returns>False, with a warning, when the constant exists.</returns>
    /// <exception cref="Errors.PhpThrow">ValueError: the name is a class constant's, or the array is recursive.</exception>
    /// <remarks>https://www.php.net/define</remarks>
    [PhpFunction]
    public static bool define(Engine engine, PhpString constant_name, Value value, bool case_insensitive = false)
    {
        string name = constant_name.ToLatin1();
        if (name.Contains("::", StringComparison.Ordinal))
            throw engine.ArgumentValueError(1, "cannot be a class constant");
        if (case_insensitive)
            engine.FunctionWarning("Argument #3 ($case_insensitive) is ignored since declaration of case-insensitive constants is no longer supported");
        if (value.IsArray && ContainsItself(value.AsArray, []))
            throw engine.ArgumentValueError(2, "cannot be a recursive array");
        if (value.IsArray)
            value = Value.FromArray(WithoutReferences(value.AsArray));
        if (engine.DefineConstant(name.TrimStart('\\'), value))
            return true;
        engine.Warning("Constant " + name + " already defined");
        return false;
    }

    /// <summary>Whether a global constant, a class constant ("C::X") or an enum case exists.</summary>
    /// <remarks>https://www.php.net/defined</remarks>
    [PhpFunction]
    public static bool defined(Engine engine, PhpString constant_name)
    {
        string name = constant_name.ToLatin1();
        int separator = name.LastIndexOf("::", StringComparison.Ordinal);
        if (separator < 0)
            return engine.TryGetConstant(name, out _);
        return FindClass(engine, name[..separator]) is { Kind: not ClassKind.Trait } target
            && target.Constants.TryGetValue(name[(separator + 2)..], out ClassConstant? constant)
            && ClassConstants.IsVisible(constant, CallingScope(engine));
    }

    /// <summary>The class of a name as the calling code means it: self, parent and static too. Null when there is none.</summary>
    internal static PhpClass? FindClass(Engine engine, string name)
    {
        ref Frame caller = ref Frame.At(Frame.At(engine.TopFrame).Caller);
        return name.ToLowerInvariant() switch
        {
            "self" => caller.Function.DeclaringClass,
            "parent" => caller.Function.DeclaringClass?.Parent,
            "static" => caller.This?.Class ?? caller.StaticClass,
            _ => engine.FindClass(name),
        };
    }

    /// <summary>The class of the calling code, or null.</summary>
    internal static PhpClass? CallingScope(Engine engine) => Frame.At(Frame.At(engine.TopFrame).Caller).Function.DeclaringClass;

    /// <summary>The array, or a copy of it when it or an array in it holds references.</summary>
    private static PhpArray WithoutReferences(PhpArray array)
    {
        if (!array.HoldsCounted)
            return array;
        var plain = new PhpArray(array.Count);
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            Value element = array.SlotAt(position).OrNull;
            plain.Set(array.KeyAt(position), element.IsArray ? Value.FromArray(WithoutReferences(element.AsArray)) : element);
        }

        return plain;
    }

    private static bool ContainsItself(PhpArray array, List<PhpArray> outer)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (outer.Contains(array))
            return true;
        outer.Add(array);
        foreach (var (_, element) in array)
        {
            if (element.IsArray && ContainsItself(element.AsArray, outer))
                return true;
        }

        outer.RemoveAt(outer.Count - 1);
        return false;
    }
}
