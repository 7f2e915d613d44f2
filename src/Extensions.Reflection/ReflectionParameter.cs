using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionparameter.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionParameter", Order = 7, Interfaces = ["Reflector"], IsNotSerializable = true)]
[PhpProperty("name", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public sealed class ReflectionParameter(PhpClass @class) : ReflectionObjectBase(@class)
{
    private PhpFunction? _function;
    private int _position;

    private PhpFunction Function => Required(_function);

    private ParameterInfo Info => Function.Parameters[_position];

    internal void Open(PhpFunction function, PhpObject? closure, int position)
    {
        _function = function;
        Hold(closure);
        _position = position;
        SetProperty("name", Info.Name);
    }

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Type = "")] Value function, [PhpParameter(Type = "int|string")] Value param)
    {
        PhpObject? closure = null;
        PhpFunction target = FindFunction(function, ref closure);
        ParameterInfo[] parameters = target.Parameters;
        int position;
        if (param.IsInt)
        {
            if (param.AsInt < 0)
                throw Engine.ArgumentValueError(2, "must be greater than or equal to 0");
            if (param.AsInt >= parameters.Length)
                throw Failure("The parameter specified by its offset could not be found");
            position = (int)param.AsInt;
        }
        else
        {
            string name = param.AsString.ToLatin1();
            position = Array.FindIndex(parameters, parameter => parameter.Name == name);
            if (position < 0)
                throw Failure("The parameter specified by its name could not be found");
        }

        Open(target, closure, position);
    }

    private PhpFunction FindFunction(Value function, ref PhpObject? closure)
    {
        switch (function.Kind)
        {
            case ValueKind.String:
                string name = function.AsString.ToLatin1();
                return Engine.FindFunction(name) ?? throw Failure("Function " + name.TrimStart('\\') + "() does not exist");
            case ValueKind.Array:
                return FindMethod(function.AsArray);
            case ValueKind.Object when function.AsObject is PhpClosure given:
                closure = given;
                return given.Function;
            case ValueKind.Object:
                return function.AsObject.Class.FindMethod("__invoke")
                    ?? throw Failure("Method " + function.AsObject.Class.PrintedName + "::__invoke() does not exist");
            default:
                throw Failure("ReflectionParameter::__construct(): Argument #1 ($function) must be a string, an array(class, method), or a callable object, "
                    + Runtime.Operators.Conversions.TypeName(function) + " given");
        }
    }

    private PhpFunction FindMethod(PhpArray pair)
    {
        Value holder = pair[0];
        Value method = pair[1];
        if (holder.IsUndefined || method.IsUndefined)
            throw Failure("Expected array($object, $method) or array($classname, $method)");
        string className = holder.IsObject ? "" : Runtime.Operators.Conversions.ToPhpString(Engine, holder).ToLatin1();
        PhpClass target = holder.IsObject
            ? holder.AsObject.Class
            : Engine.FindClass(className) ?? throw Failure("Class \"" + className + "\" does not exist");
        string name = Runtime.Operators.Conversions.ToPhpString(Engine, method).ToLatin1();
        if (holder.IsObject && holder.AsObject is PhpClosure given && name.Equals("__invoke", StringComparison.OrdinalIgnoreCase))
        {
            return ClosureInvocation.Of(target, given);
        }

        return ReflectionClass.FindMethod(target, name) ?? throw Failure("Method " + target.PrintedName + "::" + name + "() does not exist");
    }

    [PhpMethod(Name = "__toString")]
    public PhpString ToText()
    {
        var text = new System.Text.StringBuilder();
        FunctionText.AppendParameter(Engine, text, Function, _position);
        return Text(text.ToString());
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getName() => Text(Info.Name);

    [PhpMethod(IsTentative = true)]
    public bool isPassedByReference() => Info.IsByReference || Info.PrefersReference;

    [PhpMethod(IsTentative = true)]
    public bool canBePassedByValue() => !Info.IsByReference;

    [PhpMethod(Returns = "ReflectionFunctionAbstract", IsTentative = true)]
    public PhpObject getDeclaringFunction() => Reflect.Function(Engine, Function, Held);

    [PhpMethod(Returns = "?ReflectionClass", IsTentative = true)]
    public PhpObject? getDeclaringClass() => Function.DeclaringClass is { } owner ? Reflect.Class(Engine, owner) : null;

    /// <summary>The class that the type names.</summary>
    [PhpMethod(Returns = "?ReflectionClass", IsTentative = true, Deprecated = true)]
    public PhpObject? getClass()
    {
        if (Info.Type is not { ClassNames: [var name, ..] })
            return null;
        PhpClass? owner = Function.DeclaringClass;
        switch (name.ToLowerInvariant())
        {
            case "self":
                return Reflect.Class(Engine, owner ?? throw Failure("Parameter uses \"self\" as type but function is not a class member"));
            case "parent":
                if (owner is null)
                    throw Failure("Parameter uses \"parent\" as type but function is not a class member");
                return Reflect.Class(Engine, owner.Parent ?? throw Failure("Parameter uses \"parent\" as type although class does not have a parent"));
            default:
                return Reflect.Class(Engine, Engine.FindClass(name) ?? throw Failure("Class \"" + name + "\" does not exist"));
        }
    }

    [PhpMethod(IsTentative = true)]
    public bool hasType() => Info.Type is not null;

    [PhpMethod(Returns = "?ReflectionType", IsTentative = true)]
    public PhpObject? getType() => Reflect.Type(Engine, Info.Type);

    [PhpMethod(IsTentative = true, Deprecated = true)]
    public bool isArray() => Info.Type is { IsBuiltInOnly: true } type && (type.Mask & ~TypeMask.Null) == TypeMask.Array;

    [PhpMethod(IsTentative = true, Deprecated = true)]
    public bool isCallable() => Info.Type is { IsBuiltInOnly: true } type && (type.Mask & ~TypeMask.Null) == TypeMask.Callable;

    [PhpMethod(IsTentative = true)]
    public bool allowsNull() => Info.Type is null || Info.Type.AllowsNull;

    [PhpMethod(IsTentative = true)]
    public long getPosition() => _position;

    [PhpMethod(IsTentative = true)]
    public bool isOptional() => Info.IsVariadic || _position >= Function.RequiredParameterCount;

    [PhpMethod(IsTentative = true)]
    public bool isDefaultValueAvailable() => HasDefault;

    private bool HasDefault => Function.IsUser ? Info.Default is not null && _position >= Function.RequiredParameterCount : Info.DefaultText is not null;

    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value getDefaultValue()
    {
        RequireDefault();
        if (!Info.DefaultValue.IsUndefined)
            return Info.DefaultValue;
        if (Info.Default is { } evaluate)
            return evaluate(Function.DeclaringClass);
        return NativeDefault();
    }

    /// <summary>The default of a native function that is no literal: constants, joined by | or multiplied.</summary>
    private Value NativeDefault()
    {
        string text = Info.DefaultText!;
        long bits = 0;
        if (text.Contains(" | ", StringComparison.Ordinal))
        {
            foreach (string part in text.Split(" | "))
                bits |= NativeDefault(part).AsInt;
            return bits;
        }

        if (!text.Contains(" * ", StringComparison.Ordinal))
            return NativeDefault(text);
        long product = 1;
        foreach (string factor in text.Split(" * "))
            product *= long.Parse(factor, CultureInfo.InvariantCulture);
        return product;
    }

    private Value NativeDefault(string text)
    {
        int separator = text.IndexOf("::", StringComparison.Ordinal);
        if (separator > 0 && text.EndsWith("::class", StringComparison.Ordinal))
            return Value.FromLatin1(text[..separator]);
        if (separator > 0)
            return ClassConstants.Read(Engine, Engine.BuiltInClass(text[..separator]), text[(separator + 2)..], null);
        if (text == "[]")
            return new PhpArray();
        return Engine.TryGetConstant(text, out Value value) ? value : throw Failure("Internal error: Failed to retrieve the default value");
    }

    private void RequireDefault()
    {
        if (!HasDefault)
            throw Failure("Internal error: Failed to retrieve the default value");
    }

    [PhpMethod(IsTentative = true)]
    public bool isDefaultValueConstant()
    {
        RequireDefault();
        return ConstantName is not null;
    }

    [PhpMethod(Returns = "?string", IsTentative = true)]
    public PhpString? getDefaultValueConstantName()
    {
        RequireDefault();
        return ConstantName is { } name ? Text(name) : null;
    }

    private string? ConstantName
    {
        get
        {
            if (Function.IsUser)
                return Info.DefaultConstant;
            string text = Info.DefaultText!;
            if (text.Contains(' '))
                return null;
            int separator = text.IndexOf("::", StringComparison.Ordinal);
            string constant = separator > 0 ? text[(separator + 2)..] : text;
            return constant.Length > 0 && char.IsAsciiLetterUpper(constant[0]) && constant == constant.ToUpperInvariant() && text is not ("NULL" or "TRUE" or "FALSE")
                ? text
                : null;
        }
    }

    [PhpMethod(IsTentative = true)]
    public bool isVariadic() => Info.IsVariadic;

    [PhpMethod]
    public bool isPromoted() => Info.IsPromoted;

    [PhpMethod]
    public PhpArray getAttributes(PhpString? name = null, long flags = 0) =>
        Reflect.Attributes(Engine, Reflect.AttributesOf(Engine, Info), 32, Function.DeclaringClass, name, flags);
}
