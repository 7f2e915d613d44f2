using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionattribute.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionAttribute", Order = 20, Interfaces = ["Reflector"], IsNotSerializable = true)]
public sealed class ReflectionAttribute(PhpClass @class) : ReflectionObjectBase(@class)
{
    [PhpConstant] public const long IS_INSTANCEOF = 2;

    private const long TargetAll = 63;
    private const long Repeatable = 64;

    private AttributeDeclaration? _declaration;
    private PhpClass? _scope;
    private long _target;
    private bool _isRepeated;

    private AttributeDeclaration Declaration => Required(_declaration);

    internal void Open(AttributeDeclaration declaration, long target, PhpClass? scope, bool isRepeated)
    {
        _declaration = declaration;
        _target = target;
        _scope = scope;
        _isRepeated = isRepeated;
    }

    [PhpMethod(Visibility = MemberFlags.Private, Returns = "", Before = nameof(RefuseConstruction))]
    public void __construct()
    {
    }

    internal void RefuseConstruction() => throw Failure("Cannot directly instantiate ReflectionAttribute");

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod]
    public PhpString getName() => Text(Declaration.Name);

    /// <summary>What it stands before, as one of the constants TARGET_ of class Attribute.</summary>
    [PhpMethod]
    public long getTarget() => _target;

    [PhpMethod]
    public bool isRepeated() => _isRepeated;

    [PhpMethod]
    public PhpArray getArguments() => Declaration.Arguments(_scope);

    [PhpMethod]
    public PhpObject newInstance()
    {
        string name = Declaration.Name;
        PhpClass found = Engine.FindClass(name) ?? throw Engine.Error("Attribute class \"" + name + "\" not found");
        long flags = FlagsOf(found);
        if ((flags & _target) == 0)
        {
            throw Engine.Error("Attribute \"" + name + "\" cannot target " + TargetNames(_target) + " (allowed targets: "
                + TargetNames(flags) + ")");
        }

        if (_isRepeated && (flags & Repeatable) == 0)
            throw Engine.Error("Attribute \"" + name + "\" must not be repeated");
        if (found.Constructor is { } constructor)
        {
            if ((constructor.Flags & MemberFlags.Public) == 0)
                throw Engine.Error("Attribute constructor of class " + found.PrintedName + " must be public");
        }
        else if (Declaration.HasArguments)
        {
            throw Engine.Error("Attribute class " + found.PrintedName + " does not have a constructor, cannot pass arguments");
        }

        // PHP evaluates all arguments before it looks for the parameters of their names.
        if (found.Constructor is { IsVariadic: false } named
            && Array.Exists(Declaration.ArgumentNames, name => name is not null && !Array.Exists(named.Parameters, parameter => parameter.Name == name)))
            Declaration.Arguments(_scope);
        return Declaration.Create(_scope);
    }

    /// <summary>What attributes of a class may stand before, and whether they may be repeated: the flags of its own #[Attribute].</summary>
    private long FlagsOf(PhpClass found)
    {
        AttributeDeclaration marker = Array.Find(Reflect.AttributesOf(found), attribute => attribute.Name.Equals("Attribute", StringComparison.OrdinalIgnoreCase))
            ?? throw NotAnAttribute(found);
        if (!marker.HasArguments)
            return TargetAll;
        PhpArray arguments = marker.Arguments(found);
        Value flags = Value.Undefined;
        foreach (var (_, value) in arguments)
        {
            flags = value;
            break;
        }

        if (!flags.IsInt)
            throw Engine.Error("Attribute::__construct(): Argument #1 ($flags) must be of type int, " + Conversions.TypeName(flags) + " given");
        if ((flags.AsInt & ~(TargetAll | Repeatable)) != 0)
            throw Engine.Error("Invalid attribute flags specified");
        return flags.AsInt;
    }

    private Runtime.Errors.PhpThrow NotAnAttribute(PhpClass found) =>
        Engine.Error("Attempting to use non-attribute class \"" + found.Name + "\" as attribute");

    private static string TargetNames(long flags)
    {
        string[] names = ["class", "function", "method", "property", "class constant", "parameter"];
        var present = new List<string>();
        for (int i = 0; i < names.Length; i++)
        {
            if ((flags & (1L << i)) != 0)
                present.Add(names[i]);
        }

        return string.Join(", ", present);
    }

    [PhpMethod(Name = "__toString")]
    public PhpString ToText()
    {
        var text = new System.Text.StringBuilder("Attribute [ " + Declaration.Name + " ]");
        string?[] names = Declaration.ArgumentNames;
        if (names.Length > 0)
        {
            text.Append(" {\n  - Arguments [").Append(names.Length).Append("] {\n");
            for (int i = 0; i < names.Length; i++)
            {
                text.Append("    Argument #").Append(i).Append(" [ ");
                if (names[i] is { } name)
                    text.Append(name).Append(" = ");
                text.Append(Declaration.ArgumentText?.Invoke(i) ?? ValueText.Of(Engine, Declaration.Argument(i, _scope))).Append(" ]\n");
            }

            text.Append("  }\n}");
        }

        return Text(text.Append('\n').ToString());
    }
}
