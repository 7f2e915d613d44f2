using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$object[$key]</c>: the four methods of the ArrayAccess interface.</summary>
internal static class ArrayAccess
{
    public static Value Get(Engine engine, PhpObject target, Value key)
    {
        Require(engine, target);
        return engine.CallMethod(target, "offsetget", key);
    }

    public static void Set(Engine engine, PhpObject target, Value key, Value value)
    {
        Require(engine, target);
        engine.CallMethod(target, "offsetset", key, value);
    }

    public static bool Exists(Engine engine, PhpObject target, Value key)
    {
        Require(engine, target);
        return Conversions.ToBool(engine.CallMethod(target, "offsetexists", key));
    }

    public static void Unset(Engine engine, PhpObject target, Value key)
    {
        Require(engine, target);
        engine.CallMethod(target, "offsetunset", key);
    }

    /// <summary>True when offsetGet is declared to return by reference, so that what it returns may be modified.</summary>
    public static bool ReturnsReference(PhpObject target) =>
        target.Class.FindMethod("offsetget") is { } method && (method.ReturnsReference || !method.IsUser);

    private static void Require(Engine engine, PhpObject target)
    {
        if (!target.Class.IsSubclassOf(engine.BuiltInClass("ArrayAccess")))
            throw engine.Error("Cannot use object of type " + target.Class.Name + " as array");
    }
}
