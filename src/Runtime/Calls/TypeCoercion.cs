using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// Whether values fit declared types, converted as parameters, return values and typed properties convert them.
/// </summary>
/// <remarks>https://www.php.net/manual/en/language.types.declarations.php#language.types.declarations.strict</remarks>
public static class TypeCoercion
{
    /// <summary>
    /// Checks a value against a type and, where the mode allows it, converts it. Null is accepted only by types that say so:
    /// the deprecated null for scalars of native functions is the binder's business.
    /// </summary>
    /// <param name="engine">For deprecations, class lookup (which loads nothing) and __toString.</param>
    /// <param name="type">The declared type.</param>
    /// <param name="value">Dereferenced, not undefined; replaced when it had to be converted.</param>
    /// <param name="strict">True under declare(strict_types=1): only int to float is converted.</param>
    /// <param name="scope">What self and parent in the type refer to.</param>
    /// <param name="staticClass">What static in the type refers to.</param>
    /// <returns>False when the value does not fit; it is unchanged then.</returns>
    /// <exception cref="Errors.PhpThrow">A __toString or error handler threw.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCoerce(Engine engine, PhpType type, ref Value value, bool strict, PhpClass? scope, PhpClass? staticClass) =>
        (MaskOf(value) & type.Mask) != 0 || TryCoerceSlow(engine, type, ref value, strict, scope, staticClass);

    /// <summary>As <see cref="TryCoerce"/> without any conversion: instanceof, is_callable and exact scalar types.</summary>
    public static bool Matches(Engine engine, PhpType type, Value value, PhpClass? scope, PhpClass? staticClass) =>
        (MaskOf(value) & type.Mask) != 0 || MatchesSlow(engine, type, value, scope, staticClass);

    /// <summary>The built-in type that a value has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TypeMask MaskOf(Value value)
    {
        if (value.IsInt)
            return TypeMask.Int;
        ValueKind kind = value.Kind;
        return kind == ValueKind.Bool ? (value.AsBool ? TypeMask.True : TypeMask.False) : (TypeMask)MaskOfKind[(int)kind];
    }

    /// <summary>The types of the kinds in their order; bool has two.</summary>
    private static ReadOnlySpan<int> MaskOfKind =>
    [
        (int)TypeMask.None, (int)TypeMask.Null, (int)TypeMask.None, (int)TypeMask.Int, (int)TypeMask.Float, (int)TypeMask.String,
        (int)TypeMask.Array, (int)TypeMask.Object, (int)TypeMask.Resource, (int)TypeMask.None, (int)TypeMask.None,
    ];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryCoerceSlow(Engine engine, PhpType type, ref Value value, bool strict, PhpClass? scope, PhpClass? staticClass)
    {
        if (MatchesSlow(engine, type, value, scope, staticClass))
            return true;
        if (strict)
        {
            // The one conversion that strict mode knows.
            if ((type.Mask & TypeMask.Float) == 0 || !value.IsInt)
                return false;
            value = (double)value.AsInt;
            return true;
        }

        return !value.IsNull && TryConvert(engine, type.Mask, ref value);
    }

    private static bool MatchesSlow(Engine engine, PhpType type, Value value, PhpClass? scope, PhpClass? staticClass)
    {
        if (value.IsObject && MatchesClass(engine, type, value.AsObject.Class, scope, staticClass))
            return true;
        return (type.Mask & TypeMask.Callable) != 0 && engine.ResolveCallable(value, out _) is not null;
    }

    private static bool MatchesClass(Engine engine, PhpType type, PhpClass actual, PhpClass? scope, PhpClass? staticClass)
    {
        foreach (string name in type.ClassNames)
        {
            if (IsInstance(engine, actual, name, scope))
                return true;
        }

        foreach (string[] group in type.Intersections)
        {
            if (IsInstanceOfAll(engine, actual, group, scope))
                return true;
        }

        if ((type.Mask & TypeMask.Static) != 0 && staticClass is not null && actual.IsSubclassOf(staticClass))
            return true;
        return (type.Mask & TypeMask.Traversable) != 0 && IsInstance(engine, actual, "Traversable", scope);
    }

    private static bool IsInstanceOfAll(Engine engine, PhpClass actual, string[] names, PhpClass? scope)
    {
        foreach (string name in names)
        {
            if (!IsInstance(engine, actual, name, scope))
                return false;
        }

        return true;
    }

    private static bool IsInstance(Engine engine, PhpClass actual, string name, PhpClass? scope)
    {
        if (actual.IsKnownToFit(name) || actual.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            return true;
        PhpClass? expected = name.Length switch
        {
            4 when name.Equals("self", StringComparison.OrdinalIgnoreCase) => scope,
            6 when name.Equals("parent", StringComparison.OrdinalIgnoreCase) => scope?.Parent,
            _ => engine.FindClass(name, autoload: false),
        };
        if (expected is null || !actual.IsSubclassOf(expected))
            return false;
        // What self and parent mean depends on where they stand.
        if (expected != scope && expected != scope?.Parent)
            actual.RememberFitting(name);
        return true;
    }

    /// <summary>Weak mode. The types of a union are tried in PHP's order of preference: int, float, string, bool.</summary>
    internal static bool TryConvert(Engine engine, TypeMask mask, ref Value value)
    {
        if ((mask & TypeMask.Int) != 0)
        {
            if ((mask & TypeMask.Float) != 0 && value.IsString)
            {
                if (TryToNumber(value.AsString, out Value number))
                {
                    value = number;
                    return true;
                }
            }
            else if (TryToInt(engine, value, out long integer))
            {
                value = integer;
                return true;
            }
        }

        if ((mask & TypeMask.Float) != 0 && TryToFloat(value, out double real))
        {
            value = real;
            return true;
        }

        if ((mask & TypeMask.String) != 0 && TryToString(engine, value, out PhpString? text))
        {
            value = text;
            return true;
        }

        if ((mask & TypeMask.Bool) == TypeMask.Bool && value.Kind <= ValueKind.String)
        {
            value = Conversions.ToBool(value);
            return true;
        }

        return false;
    }

    /// <summary>A numeric string as int or float.</summary>
    internal static bool TryToNumber(PhpString text, out Value number)
    {
        NumericString parsed = NumericString.Parse(text.Span);
        number = parsed.ToValue();
        return parsed.IsNumeric;
    }

    /// <summary>Weak conversion to int: a fraction is deprecated, what is out of range or not numeric does not fit. Null is not handled.</summary>
    internal static bool TryToInt(Engine engine, Value value, out long result)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool or ValueKind.Int:
                result = value.Bits;
                return true;
            case ValueKind.Float:
                result = 0;
                if (!FitsInt(value.AsFloat))
                    return false;
                result = Conversions.ToIntImplicitly(engine, value.AsFloat);
                return true;
            case ValueKind.String:
                NumericString parsed = NumericString.Parse(value.AsString.Span);
                result = parsed.Int;
                if (!parsed.IsNumeric)
                    return false;
                if (parsed.Kind == NumericKind.Int)
                    return true;
                if (!FitsInt(parsed.Float))
                    return false;
                result = Conversions.ToIntImplicitly(engine, value.AsString, parsed.Float);
                return true;
            default:
                result = 0;
                return false;
        }
    }

    /// <summary>Weak conversion to float. Null is not handled.</summary>
    internal static bool TryToFloat(Value value, out double result)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool or ValueKind.Int:
                result = value.Bits;
                return true;
            case ValueKind.Float:
                result = value.AsFloat;
                return true;
            case ValueKind.String:
                NumericString parsed = NumericString.Parse(value.AsString.Span);
                result = parsed.Float;
                return parsed.IsNumeric;
            default:
                result = 0;
                return false;
        }
    }

    /// <summary>Weak conversion to string: scalars and objects with __toString. Null is not handled.</summary>
    internal static bool TryToString(Engine engine, Value value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PhpString? result)
    {
        bool fits = value.Kind is >= ValueKind.Bool and <= ValueKind.String
            || (value.IsObject && value.AsObject.Class.ToStringMethod is not null);
        result = fits ? Conversions.ToPhpString(engine, value) : null;
        return fits;
    }

    private static bool FitsInt(double value) => value >= -9223372036854775808.0 && value < 9223372036854775808.0;
}
