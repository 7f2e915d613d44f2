using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// What a method call resolved to. It depends on the class, the name and the scope (for static calls also on whether the
/// running object is an instance of the class), so call sites may keep it.
/// </summary>
/// <param name="Function">The method, or __call or __callStatic.</param>
/// <param name="MagicName">With __call and __callStatic the name asked for: the call passes it and the arguments as a list. Else null.</param>
public readonly record struct MethodLookup(PhpFunction? Function, string? MagicName)
{
    /// <summary>True when the call goes to __call or __callStatic.</summary>
    public bool IsMagic => MagicName is not null;

    /// <summary>By __call or __callStatic, which gets the name up to a NUL byte in it.</summary>
    public static MethodLookup Magic(PhpFunction? function, string name)
        => new(function, name.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var end ? name[..end] : name);
}

/// <summary>
/// Methods as PHP code calls them: visibility, private methods of the running class first, magic methods as fallback.
/// <c>scope</c> is the class of the running code, or null.
/// </summary>
public static class MethodAccess
{
    /// <summary>The method of <c>$object-&gt;name()</c>.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">The object's class.</param>
    /// <param name="name">As written, for messages and __call.</param>
    /// <param name="lowerName">In lower case.</param>
    /// <param name="scope">The class of the running code.</param>
    /// <exception cref="PhpThrow">Error: undefined, not accessible, abstract.</exception>
    public static MethodLookup Find(Engine engine, PhpClass target, string name, string lowerName, PhpClass? scope)
    {
        PhpFunction? method = target.FindMethod(lowerName);
        if (method is null)
        {
            if (target.CallMethod is not null)
                return MethodLookup.Magic(target.CallMethod, name);
            throw engine.Error("Call to undefined method " + target.PrintedName + "::" + name + "()");
        }

        PhpFunction? accessible = Accessible(target, method, lowerName, scope);
        if (accessible is null)
        {
            if (target.CallMethod is not null)
                return MethodLookup.Magic(target.CallMethod, name);
            throw Inaccessible(engine, method, name, scope);
        }

        if (accessible.IsAbstract)
            throw AbstractCall(engine, accessible);
        return new MethodLookup(accessible, null);
    }

    /// <summary>The object whose method a call runs: the target, or what it delegates to because its class has no such method.</summary>
    public static PhpObject ReceiverOf(PhpObject target, string lowerName)
    {
        while (target.Class.FindMethod(lowerName) is null && target.Class.CallMethod is null && target.MethodDelegate is { } other)
            target = other;
        return target;
    }

    /// <summary>
    /// The method of <c>C::name()</c>. When it is an instance method the caller has to supply <c>$this</c>:
    /// <see cref="TargetOf"/>.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">The class named.</param>
    /// <param name="name">As written.</param>
    /// <param name="lowerName">In lower case.</param>
    /// <param name="scope">The class of the running code.</param>
    /// <param name="running">The object that <c>$this</c> is in the running code, or null.</param>
    /// <exception cref="PhpThrow">Error: undefined, not accessible, abstract.</exception>
    public static MethodLookup FindStatic(Engine engine, PhpClass target, string name, string lowerName, PhpClass? scope, PhpObject? running)
    {
        PhpFunction? method = target.FindMethod(lowerName);
        MethodLookup found;
        if (method is not null && IsVisible(method, scope))
        {
            found = new MethodLookup(method, null);
        }
        else
        {
            found = StaticFallback(target, name, running);
            if (found.Function is null)
                throw method is null ? Undefined(engine, target, name) : Inaccessible(engine, method, name, scope);
        }

        if (found.Function!.IsAbstract)
            throw AbstractCall(engine, found.Function);
        if (found.Function.DeclaringClass is { Kind: ClassKind.Trait } trait)
        {
            engine.Deprecated("Calling static trait method " + trait.PrintedName + "::" + (found.MagicName ?? found.Function.Name)
                + " is deprecated, it should only be called on a class using the trait");
        }

        return found;
    }

    /// <summary>
    /// The object on which <c>C::name()</c> runs: null for static methods, the running object for instance methods of its
    /// class or its ancestors.
    /// </summary>
    /// <exception cref="PhpThrow">Error: "Non-static method C::m() cannot be called statically".</exception>
    public static PhpObject? TargetOf(Engine engine, PhpFunction method, PhpObject? running)
    {
        if (method.IsStatic)
            return null;
        if (running is not null && running.Class.IsSubclassOf(method.DeclaringClass!))
            return running;
        if (method == engine.BuiltInClass("Closure").InvokeMethod)
            throw engine.Error("Call to undefined method Closure::__invoke()");
        throw engine.Error("Non-static method " + method.DeclaringClass!.PrintedName + "::" + method.Name + "() cannot be called statically");
    }

    /// <summary>The constructor that <c>new</c> runs, or null; checked for visibility.</summary>
    /// <exception cref="PhpThrow">Error: "Call to private C::__construct() from global scope".</exception>
    public static PhpFunction? FindConstructor(Engine engine, PhpClass target, PhpClass? scope)
    {
        if (target.ConstructionError is not null)
            throw engine.Error(target.ConstructionError);
        PhpFunction? constructor = target.Constructor;
        if (constructor is null || IsVisible(constructor, scope))
            return constructor;
        throw engine.Error("Call to " + Visibility.Name(constructor.Flags) + " " + constructor.DeclaringClass!.PrintedName + "::" + constructor.Name
            + "() from " + Visibility.Describe(scope));
    }

    /// <summary>__clone, checked for visibility; null when there is none.</summary>
    /// <exception cref="PhpThrow">Error: "Call to private C::__clone() from global scope".</exception>
    public static PhpFunction? FindCloneMethod(Engine engine, PhpClass target, PhpClass? scope)
    {
        PhpFunction? method = target.CloneMethod;
        if (method is null || IsVisible(method, scope))
            return method;
        throw engine.Error("Call to " + Visibility.Name(method.Flags) + " " + method.DeclaringClass!.PrintedName + "::__clone() from "
            + Visibility.Describe(scope));
    }

    /// <summary>
    /// True when a method of this name may be called from the scope without a magic method: the method, or the private one of the
    /// running class that it hides.
    /// </summary>
    internal static PhpFunction? Accessible(PhpClass target, PhpFunction method, string lowerName, PhpClass? scope)
    {
        if (method.DeclaringClass == scope)
            return method;
        // A private method of the running class wins over what a subclass declares under its name.
        if (scope is not null && scope != target && target.DerivesFrom(scope)
            && scope.FindMethod(lowerName) is { } own && own.DeclaringClass == scope && (own.Flags & MemberFlags.Private) != 0)
            return own;
        return IsVisible(method, scope) ? method : null;
    }

    /// <summary>True when the method may be called from the scope.</summary>
    internal static bool IsVisible(PhpFunction method, PhpClass? scope)
    {
        if ((method.Flags & (MemberFlags.Private | MemberFlags.Protected)) == 0 || method.DeclaringClass == scope)
            return true;
        return (method.Flags & MemberFlags.Private) == 0 && Visibility.IsProtectedVisible(RootClass(method), scope);
    }

    /// <summary>The topmost class that declares a protected method: siblings below it may call each other's. A constructor has nothing to do with another one that is not abstract.</summary>
    private static PhpClass RootClass(PhpFunction method)
    {
        PhpClass root = method.DeclaringClass!;
        string lowerName = method.Name.ToLowerInvariant();
        bool isConstructor = lowerName == "__construct";
        for (PhpClass? ancestor = root.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            PhpFunction? inherited = ancestor.FindMethod(lowerName);
            if (inherited is null || (inherited.Flags & MemberFlags.Private) != 0 || (isConstructor && !inherited.IsAbstract))
                break;
            root = inherited.DeclaringClass!;
        }

        return root;
    }

    private static MethodLookup StaticFallback(PhpClass target, string name, PhpObject? running)
    {
        if (target.CallMethod is not null && running is not null && running.Class.IsSubclassOf(target))
            return MethodLookup.Magic(running.Class.CallMethod, name);
        return target.CallStaticMethod is null ? default : MethodLookup.Magic(target.CallStaticMethod, name);
    }

    private static PhpThrow Undefined(Engine engine, PhpClass target, string name) =>
        engine.Error("Call to undefined method " + target.PrintedName + "::" + name + "()");

    private static PhpThrow Inaccessible(Engine engine, PhpFunction method, string name, PhpClass? scope) => engine.Error(
        "Call to " + Visibility.Name(method.Flags) + " method " + method.DeclaringClass!.PrintedName + "::" + name + "() from " + Visibility.Describe(scope));

    private static PhpThrow AbstractCall(Engine engine, PhpFunction method) =>
        engine.Error("Cannot call abstract method " + method.DeclaringClass!.PrintedName + "::" + method.Name + "()");
}
