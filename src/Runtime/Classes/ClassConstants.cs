using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Class constants, enum cases among them, and the constant expressions of a class: evaluated on first use.</summary>
public static class ClassConstants
{
    /// <summary><c>C::NAME</c> in running code. An evaluated constant never changes, so a call site may keep the value with class and scope.</summary>
    /// <exception cref="PhpThrow">Error: undefined, not accessible, self-referencing; or whatever its expression threw.</exception>
    public static Value Read(Engine engine, PhpClass target, string name, PhpClass? scope)
    {
        ClassConstant constant = Find(engine, target, name, scope);
        return constant.Value.IsUndefined ? Evaluate(engine, constant) : constant.Value;
    }

    /// <summary><c>C::NAME</c> inside a constant expression, where constants that depend on themselves are found.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">The class that <paramref name="writtenClass"/> stands for.</param>
    /// <param name="name">The constant.</param>
    /// <param name="scope">The class whose expression this is.</param>
    /// <param name="writtenClass">As written: "self", "C".</param>
    public static Value ReadInConstant(Engine engine, PhpClass target, string name, PhpClass? scope, string writtenClass)
    {
        if (!target.Constants.ContainsKey(name))
            throw engine.Error("Undefined constant " + writtenClass + "::" + name);
        ClassConstant constant = Find(engine, target, name, scope);
        if (!constant.Value.IsUndefined)
            return constant.Value;
        if (constant.IsEvaluating)
            throw engine.Error("Cannot declare self-referencing constant " + writtenClass + "::" + name);
        constant.IsEvaluating = true;
        try
        {
            return Evaluate(engine, constant);
        }
        finally
        {
            constant.IsEvaluating = false;
        }
    }

    /// <summary>The constant itself, visible from the scope.</summary>
    public static ClassConstant Find(Engine engine, PhpClass target, string name, PhpClass? scope)
    {
        if (!target.Constants.TryGetValue(name, out ClassConstant? constant))
            throw engine.Error("Undefined constant " + target.PrintedName + "::" + name);
        if (!IsVisible(constant, scope))
            throw engine.Error("Cannot access " + Visibility.Name(constant.Flags) + " constant " + target.PrintedName + "::" + name);
        if (target.Kind == ClassKind.Trait)
            throw engine.Error("Cannot access trait constant " + target.PrintedName + "::" + name + " directly");
        return constant;
    }

    /// <summary>True when the constant may be used by code of the scope.</summary>
    internal static bool IsVisible(ClassConstant constant, PhpClass? scope) =>
        (constant.Flags & (MemberFlags.Private | MemberFlags.Protected)) == 0
        || constant.DeclaringClass == scope
        || ((constant.Flags & MemberFlags.Protected) != 0 && Visibility.IsProtectedVisible(constant.DeclaringClass, scope));

    /// <summary>The constant's value, from its expression the first time.</summary>
    public static Value Evaluate(Engine engine, ClassConstant constant)
    {
        if (!constant.Value.IsUndefined)
            return constant.Value;
        Value value = (constant.Flags & MemberFlags.EnumCase) != 0
            ? EnumCases.Create(engine, constant)
            : constant.Initializer!(constant.DeclaringClass).OrNull;
        if (constant.Value.IsUndefined)
            Slot.Initialize(ref constant.Value, value);
        return constant.Value;
    }

    /// <summary>
    /// Evaluates what a class's constants, static properties and property defaults still have to evaluate, parents first.
    /// What threw stays unevaluated and is tried again on the next use.
    /// </summary>
    public static void Resolve(Engine engine, PhpClass target)
    {
        if (target.ConstantsResolved)
            return;
        if (target.Parent is { ConstantsResolved: false } parent)
            Resolve(engine, parent);
        foreach (ClassConstant constant in target.Constants.Values)
        {
            if (constant.Value.IsUndefined && !constant.IsEvaluating && (constant.Flags & MemberFlags.EnumCase) == 0)
                Evaluate(engine, constant);
        }

        foreach (PropertyInfo property in target.Properties.Values)
        {
            if (property.IsStatic && property.Initializer is not null && property.DeclaringClass == target)
                ResolveStatic(engine, property);
        }

        foreach (PropertyInfo property in target.InstanceProperties)
        {
            if (property.Initializer is not null)
                ResolveDefault(engine, target, property);
        }

        target.ConstantsResolved = true;
    }

    private static void ResolveStatic(Engine engine, PropertyInfo property)
    {
        Value value = property.Initializer!(property.DeclaringClass).OrNull;
        if (property.Type is not null)
            value = PropertyTypes.Coerce(engine, property, value, strict: true);
        Slot.Replace(engine, ref property.StaticStorage!.Value, value);
        property.StaticDefault = value;
        property.Initializer = null;
    }

    private static void ResolveDefault(Engine engine, PhpClass target, PropertyInfo property)
    {
        Value value;
        if (property.DeclaringClass != target && target.Parent is { } parent)
        {
            value = parent.InstanceDefaults[property.SlotIndex];
        }
        else
        {
            value = property.Initializer!(property.DeclaringClass).OrNull;
            if (property.Type is not null)
                value = PropertyTypes.Coerce(engine, property, value, strict: true);
        }

        if (value.IsCounted)
            target.DefaultsHoldCounted = true;
        Slot.Initialize(ref target.InstanceDefaults[property.SlotIndex], value);
    }
}
