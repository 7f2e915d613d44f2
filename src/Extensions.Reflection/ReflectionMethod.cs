using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionmethod.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionMethod", Order = 12, Parent = "ReflectionFunctionAbstract")]
[PhpProperty("class", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public sealed class ReflectionMethod(PhpClass @class) : ReflectionFunctionAbstract(@class)
{
    [PhpConstant] public const long IS_STATIC = (long)Modifiers.Static;
    [PhpConstant] public const long IS_PUBLIC = (long)Modifiers.Public;
    [PhpConstant] public const long IS_PROTECTED = (long)Modifiers.Protected;
    [PhpConstant] public const long IS_PRIVATE = (long)Modifiers.Private;
    [PhpConstant] public const long IS_ABSTRACT = (long)Modifiers.Abstract;
    [PhpConstant] public const long IS_FINAL = (long)Modifiers.Final;

    private PhpClass? _reflectedClass;

    internal void Open(PhpFunction method, PhpClass target, PhpClosure? closure)
    {
        OpenFunction(method, closure);
        _reflectedClass = target;
        SetProperty("class", (method.DeclaringClass ?? target).Name);
    }

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Type = "object|string")] Value objectOrMethod, PhpString? method = null)
    {
        PhpObject? instance = objectOrMethod.IsObject ? objectOrMethod.AsObject : null;
        string className = instance is null ? objectOrMethod.AsString.ToLatin1() : "";
        string name;
        if (method is not null)
        {
            name = method.ToLatin1();
        }
        else if (instance is not null)
        {
            throw Engine.ArgumentValueError(2, "cannot be null when argument #1 ($objectOrMethod) is an object");
        }
        else
        {
            int separator = className.IndexOf("::", StringComparison.Ordinal);
            if (separator < 0)
                throw Engine.Error("ReflectionException", "ReflectionMethod::__construct(): Argument #1 ($objectOrMethod) must be a valid method name");
            name = className[(separator + 2)..];
            className = className[..separator];
        }

        PhpClass target = instance?.Class ?? Engine.FindClass(className) ?? throw Failure("Class \"" + className + "\" does not exist");
        if (instance is PhpClosure closure && name.Equals("__invoke", StringComparison.OrdinalIgnoreCase))
        {
            Open(ClosureInvocation.Of(target, closure), target, null);
            return;
        }

        Open(Find(target, name) ?? throw Failure("Method " + target.PrintedName + "::" + name + "() does not exist"), target, null);
    }

    private static PhpFunction? Find(PhpClass target, string name) => ReflectionClass.FindMethod(target, name);

    [PhpMethod(Name = "__toString")]
    public PhpString ToText()
    {
        var text = new System.Text.StringBuilder();
        FunctionText.Append(Engine, text, Function, null, _reflectedClass, "");
        return Text(text.ToString());
    }

    [PhpMethod(IsTentative = true)]
    public bool isPublic() => (Function.Flags & MemberFlags.Public) != 0;

    [PhpMethod(IsTentative = true)]
    public bool isPrivate() => (Function.Flags & MemberFlags.Private) != 0;

    [PhpMethod(IsTentative = true)]
    public bool isProtected() => (Function.Flags & MemberFlags.Protected) != 0;

    [PhpMethod(IsTentative = true)]
    public bool isAbstract() => Function.IsAbstract;

    [PhpMethod(IsTentative = true)]
    public bool isFinal() => (Function.Flags & MemberFlags.Final) != 0;

    [PhpMethod(IsTentative = true)]
    public bool isConstructor() =>
        Function.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase)
        && (_reflectedClass ?? Function.DeclaringClass)?.FindMethod("__construct")?.DeclaringClass == Function.DeclaringClass;

    [PhpMethod(IsTentative = true)]
    public bool isDestructor() => Function.Name.Equals("__destruct", StringComparison.OrdinalIgnoreCase);

    [PhpMethod(Returns = "Closure", IsTentative = true)]
    public PhpObject getClosure(PhpObject? @object = null)
    {
        if (Function.IsStatic)
            return PhpClosure.FromCallable(Engine, new PhpCallable(Function, null, Function.DeclaringClass));
        if (@object is null)
            throw Engine.ArgumentValueError(1, "cannot be null for non-static methods");
        if (!@object.Class.IsSubclassOf(Function.DeclaringClass!))
            throw Failure("Given object is not an instance of the class this method was declared in");
        return @object is PhpClosure closure && Function is ClosureInvocation ? closure : PhpClosure.FromCallable(Engine, new PhpCallable(Function, @object, @object.Class));
    }

    [PhpMethod(IsTentative = true)]
    public long getModifiers() => (long)ModifiersOf(Function.Flags);

    [PhpMethod(Returns = "mixed", IsTentative = true, Before = nameof(VerifyInvocable))]
    public Value invoke(NamedArguments names, PhpObject? @object, params Value[] args) => names.Call(Engine, CallableOn(@object), args);

    [PhpMethod(Returns = "mixed", IsTentative = true, Before = nameof(VerifyInvocable))]
    public Value invokeArgs(PhpObject? @object, PhpArray args) => Engine.CallWithArray(CallableOn(@object), args);

    internal void VerifyInvocable()
    {
        if (Function.IsAbstract)
            throw Failure("Trying to invoke abstract method " + Function.DisplayName + "()");
    }

    private PhpCallable CallableOn(PhpObject? target)
    {
        PhpClass owner = Function.DeclaringClass!;
        if (Function.IsStatic)
            return new PhpCallable(Function, null, _reflectedClass ?? owner);
        if (target is null)
            throw Failure("Trying to invoke non static method " + Function.DisplayName + "() without an object");
        if (!target.Class.IsSubclassOf(owner))
            throw Failure("Given object is not an instance of the class this method was declared in");
        return new PhpCallable(Function is ClosureInvocation ? target.Class.FindMethod("__invoke")! : Function, target, target.Class);
    }

    [PhpMethod(Returns = "ReflectionClass", IsTentative = true)]
    public PhpObject getDeclaringClass() => Reflect.Class(Engine, Function.DeclaringClass!);

    [PhpMethod(Returns = "ReflectionMethod", IsTentative = true)]
    public PhpObject getPrototype()
    {
        PhpFunction prototype = PrototypeOf(Function, _reflectedClass)
            ?? throw Failure("Method " + (_reflectedClass ?? Function.DeclaringClass)!.PrintedName + "::" + Function.Name + " does not have a prototype");
        return Reflect.Method(Engine, prototype, prototype.DeclaringClass!);
    }

    [PhpMethod]
    public bool hasPrototype() => PrototypeOf(Function, _reflectedClass) is not null;

    /// <summary>All members can be reached by reflection, so this changes nothing.</summary>
    [PhpMethod(IsTentative = true)]
    public void setAccessible(bool accessible)
    {
    }

    /// <summary>The method highest up, in a parent or an interface, that a method has to respect; null when there is none.</summary>
    /// <param name="method">The method.</param>
    /// <param name="inheritor">The class that has it, of whose own interfaces one may declare it; null for the class that declares it.</param>
    internal static PhpFunction? PrototypeOf(PhpFunction method, PhpClass? inheritor = null)
    {
        if (method.DeclaringClass is not { } owner || (method.Flags & MemberFlags.Private) != 0)
            return null;
        string lowerName = method.Name.ToLowerInvariant();
        for (PhpClass? heir = inheritor; heir is not null && heir != owner; heir = heir.Parent)
        {
            if (heir.FindMethod(lowerName) == method && OfAddedInterface(heir, lowerName) is { } added)
                return added;
        }

        bool isConstructor = lowerName == "__construct";
        // The interfaces that a class adds itself count last.
        for (int i = owner.Interfaces.Length - 1; i >= 0; i--)
        {
            PhpClass implemented = owner.Interfaces[i];
            if (implemented.FindMethod(lowerName) is { } demanded && demanded != method)
                return demanded.DeclaringClass == implemented ? demanded : PrototypeOf(demanded) ?? demanded;
        }

        if (owner.Parent?.FindMethod(lowerName) is not { } inherited || (inherited.Flags & MemberFlags.Private) != 0)
            return null;
        PhpFunction? higher = PrototypeOf(inherited);
        // A constructor is bound by abstract ones only.
        return isConstructor && higher is null && !inherited.IsAbstract ? null : higher ?? inherited;
    }

    /// <summary>The method of an interface that a class has and its parent has not, the last one.</summary>
    private static PhpFunction? OfAddedInterface(PhpClass heir, string lowerName)
    {
        for (int i = heir.Interfaces.Length - 1; i >= 0; i--)
        {
            PhpClass implemented = heir.Interfaces[i];
            if (heir.Parent?.IsSubclassOf(implemented) != true && implemented.FindMethod(lowerName) is { } demanded)
                return demanded.DeclaringClass == implemented ? demanded : PrototypeOf(demanded) ?? demanded;
        }

        return null;
    }
}
