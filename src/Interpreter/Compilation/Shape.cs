using System.Reflection.Emit;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>What an expression is worth on its fast path, as far as the types that were seen allow to say.</summary>
internal enum Shape
{
    /// <summary>No fast path: the tree evaluates it.</summary>
    None,
    /// <summary>A 64-bit integer.</summary>
    Int,
    /// <summary>A double.</summary>
    Float,
    /// <summary>A truth value, as 0 or 1 in 32 bits.</summary>
    Bool,
}

/// <summary>The result of a fast path: a variable of the generated code, or a constant.</summary>
/// <param name="Shape">Its type.</param>
/// <param name="Local">Where it is; null for a constant.</param>
/// <param name="Int">The constant of an int; of a truth value 0 or 1.</param>
/// <param name="Float">The constant of a float.</param>
internal readonly record struct Fast(Shape Shape, LocalBuilder? Local, long Int = 0, double Float = 0)
{
    public static Fast Constant(long value) => new(Shape.Int, null, value);

    public static Fast Constant(double value) => new(Shape.Float, null, Float: value);

    /// <summary>A constant int, float or bool.</summary>
    public static Fast Constant(Value value) => value.IsFloat ? Constant(value.AsFloat) : new(Unit.ShapeOf(value), null, value.Bits);

    /// <summary>True for a constant int.</summary>
    public bool IsConstantInt => Local is null && Shape == Shape.Int;
}
