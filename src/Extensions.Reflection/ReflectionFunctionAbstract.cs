using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionfunctionabstract.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionFunctionAbstract", Order = 4, Interfaces = ["Reflector"], IsAbstract = true, IsNotSerializable = true)]
[PhpProperty("name", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public class ReflectionFunctionAbstract(PhpClass @class) : ReflectionObjectBase(@class)
{
    private PhpFunction? _function;

    private protected PhpFunction Function => Required(_function);

    /// <summary>The closure that it was made of, held; null for functions and methods.</summary>
    private protected PhpClosure? Closure => (PhpClosure?)Held;

    private protected void OpenFunction(PhpFunction function, PhpClosure? closure)
    {
        _function = function;
        Hold(closure);
        SetProperty("name", function.Name);
    }

    /// <summary>The extension of a native function or method.</summary>
    internal static NativeExtension? ExtensionOf(PhpFunction function) =>
        function is NativeFunction native ? native.Extension ?? native.DeclaringClass?.Extension : null;

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod(IsTentative = true)]
    public bool inNamespace() => Function.Name.LastIndexOf('\\') > 0;

    [PhpMethod(IsTentative = true)]
    public bool isClosure() => Closure is not null;

    [PhpMethod(IsTentative = true)]
    public bool isDeprecated() => (Function.Flags & MemberFlags.Deprecated) != 0;

    [PhpMethod(IsTentative = true)]
    public bool isInternal() => !Function.IsUser;

    [PhpMethod(IsTentative = true)]
    public bool isUserDefined() => Function.IsUser;

    [PhpMethod(IsTentative = true)]
    public bool isGenerator() => Function.IsGenerator;

    [PhpMethod(IsTentative = true)]
    public bool isVariadic() => Function.IsVariadic;

    [PhpMethod(IsTentative = true)]
    public bool isStatic() => Function.IsStatic;

    [PhpMethod(IsTentative = true)]
    public PhpObject? getClosureThis() => Closure?.Target;

    [PhpMethod(Returns = "?ReflectionClass", IsTentative = true)]
    public PhpObject? getClosureScopeClass() =>
        ScopeOf(Closure) is { } scope ? Reflect.Class(Engine, scope) : null;

    /// <summary>The class whose code a closure is; one with an object but without a class of its own is Closure's.</summary>
    private static PhpClass? ScopeOf(PhpClosure? closure) => closure?.Function.DeclaringClass ?? (closure?.Target is null ? null : closure.Class);

    [PhpMethod(Returns = "?ReflectionClass", IsTentative = true)]
    public PhpObject? getClosureCalledClass() =>
        (Closure?.StaticClass ?? ScopeOf(Closure)) is { } called ? Reflect.Class(Engine, called) : null;

    private PhpArray CapturedVariables() => Closure is { IsFake: false } closure ? closure.CapturedVariables() : new PhpArray();

    /// <summary>What a closure captured, by name.</summary>
    [PhpMethod]
    public PhpArray getClosureUsedVariables() => CapturedVariables();

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getDocComment() => TextOrFalse(Function.DocComment);

    [PhpMethod(Returns = "int|false", IsTentative = true)]
    public long? getEndLine() => Function.IsUser ? Function.EndLine : null;

    [PhpMethod(Returns = "?ReflectionExtension", IsTentative = true)]
    public PhpObject? getExtension() => ExtensionOf(Function) is { } extension ? Reflect.Extension(Engine, extension) : null;

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getExtensionName() => TextOrFalse(ExtensionOf(Function)?.Name);

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getFileName() => TextOrFalse(Function.FileName);

    [PhpMethod(IsTentative = true)]
    public PhpString getName() => Text(Function.Name);

    [PhpMethod(IsTentative = true)]
    public PhpString getNamespaceName() => Text(NamespaceOf(Function.Name));

    [PhpMethod(IsTentative = true)]
    public long getNumberOfParameters() => Function.Parameters.Length;

    [PhpMethod(IsTentative = true)]
    public long getNumberOfRequiredParameters() => Function.RequiredParameterCount;

    [PhpMethod(IsTentative = true)]
    public PhpArray getParameters()
    {
        var parameters = new PhpArray();
        for (int i = 0; i < Function.Parameters.Length; i++)
            parameters.Append(Value.FromObject(Reflect.Parameter(Engine, Function, Closure, i)));
        return parameters;
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getShortName() => Text(ShortName(Function.Name));

    [PhpMethod(Returns = "int|false", IsTentative = true)]
    public long? getStartLine() => Function.IsUser ? Function.StartLine : null;

    /// <summary>Static variables, and what a closure captured, by name.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getStaticVariables()
    {
        PhpArray variables = CapturedVariables();
        foreach (var (key, value) in Function.StaticVariables(Engine))
            variables.Set(key, value);
        return variables;
    }

    [PhpMethod(IsTentative = true)]
    public bool returnsReference() => Function.ReturnsReference;

    [PhpMethod(IsTentative = true)]
    public bool hasReturnType() => Function.ReturnType is not null && !HasTentativeType;

    [PhpMethod(Returns = "?ReflectionType", IsTentative = true)]
    public PhpObject? getReturnType() => HasTentativeType ? null : Reflect.Type(Engine, Function.ReturnType);

    [PhpMethod]
    public bool hasTentativeReturnType() => HasTentativeType;

    [PhpMethod(Returns = "?ReflectionType")]
    public PhpObject? getTentativeReturnType() => HasTentativeType ? Reflect.Type(Engine, Function.ReturnType) : null;

    private bool HasTentativeType => Function is NativeFunction { HasTentativeReturnType: true };

    [PhpMethod]
    public PhpArray getAttributes(PhpString? name = null, long flags = 0) => Reflect.Attributes(
        Engine, Function.Attributes, Function.DeclaringClass is not null && Closure is not { IsFake: false } ? 4 : 2, Function.DeclaringClass, name, flags);
}
