using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>The case objects of enums.</summary>
public static class EnumCases
{
    /// <summary>The object of a case, made when the case is used first; its constant then holds it.</summary>
    internal static Value Create(Engine engine, ClassConstant constant)
    {
        PhpClass @class = constant.DeclaringClass;
        Value backing = Value.Undefined;
        if (@class.EnumBackingType is { } type)
        {
            backing = constant.BackingValue.IsUndefined ? constant.Initializer!(@class).OrNull : constant.BackingValue;
            constant.BackingValue = backing;
            bool isInt = (type.Mask & TypeMask.Int) != 0;
            if (isInt ? !backing.IsInt : !backing.IsString)
                throw engine.TypeError("Enum case value is incompatible with backing type " + type);
        }

        var made = new PhpObject(@class);
        Slot.Initialize(ref made.Slots[0], Value.FromLatin1(constant.Name));
        if (!backing.IsUndefined)
            Slot.Initialize(ref made.Slots[1], backing);
        return Value.FromObject(made);
    }

    /// <summary>All case objects in declaration order.</summary>
    public static PhpArray All(Engine engine, PhpClass @class)
    {
        var cases = new PhpArray();
        foreach (ClassConstant constant in @class.Constants.Values)
        {
            if ((constant.Flags & MemberFlags.EnumCase) != 0)
                cases.Append(ClassConstants.Evaluate(engine, constant));
        }

        return cases;
    }

    /// <summary>The case of a backed enum with a backing value (int or string as the enum's); null when there is none.</summary>
    public static PhpObject? FindByValue(Engine engine, PhpClass @class, Value backing)
    {
        foreach (ClassConstant constant in @class.Constants.Values)
        {
            if ((constant.Flags & MemberFlags.EnumCase) == 0)
                continue;
            Value value = BackingValueOf(engine, constant);
            if (backing.IsInt ? value.IsInt && value.AsInt == backing.AsInt : value.IsString && value.AsString.Equals(backing.AsString))
                return ClassConstants.Evaluate(engine, constant).AsObject;
        }

        return null;
    }

    private static Value BackingValueOf(Engine engine, ClassConstant constant)
    {
        if (constant.BackingValue.IsUndefined)
            ClassConstants.Evaluate(engine, constant);
        return constant.BackingValue;
    }
}
