using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
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
            backing = EvaluateBacking(engine, constant, type);
            VerifyUnique(engine, @class);
        }

        var made = PhpObject.Create(@class);
        PhpString name = PhpString.FromLatin1(constant.Name);
        name.Intern();
        Slot.Initialize(ref made.Slots[0], Value.FromString(name));
        if (!backing.IsUndefined)
            Slot.Initialize(ref made.Slots[1], backing);
        return Value.FromObject(made);
    }

    /// <summary>The backing value of a case, which has to be of the enum's backing type.</summary>
    private static Value EvaluateBacking(Engine engine, ClassConstant constant, PhpType type)
    {
        Value backing = constant.BackingValue.IsUndefined ? constant.Initializer!(constant.DeclaringClass).OrNull : constant.BackingValue;
        bool isInt = (type.Mask & TypeMask.Int) != 0;
        if (isInt ? !backing.IsInt : !backing.IsString)
            throw engine.TypeError("Enum case type " + Conversions.TypeName(backing) + " does not match enum backing type " + type);
        constant.BackingValue = backing;
        return backing;
    }

    /// <summary>Two cases cannot share a backing value; found when one of them is used.</summary>
    private static void VerifyUnique(Engine engine, PhpClass @class)
    {
        if (@class.EnumValuesVerified)
            return;
        // A backing value may be taken from another case.
        @class.EnumValuesVerified = true;
        try
        {
            CompareBackingValues(engine, @class);
        }
        catch (Errors.PhpThrow)
        {
            @class.EnumValuesVerified = false;
            throw;
        }
    }

    private static void CompareBackingValues(Engine engine, PhpClass @class)
    {
        var seen = new List<ClassConstant>();
        foreach (ClassConstant one in @class.Constants.Values)
        {
            if ((one.Flags & MemberFlags.EnumCase) == 0)
                continue;
            EvaluateBacking(engine, one, @class.EnumBackingType!);
            if (seen.Find(earlier => Comparison.StrictEquals(earlier.BackingValue, one.BackingValue)) is { } same)
            {
                throw engine.Error("Duplicate value in enum " + @class.PrintedName + " for cases " + same.Name + " and " + one.Name);
            }

            seen.Add(one);
        }
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
        VerifyUnique(engine, @class);
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
