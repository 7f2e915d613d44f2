using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionclass.php. The other parts are named so that the methods are in PHP's order.</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionClass", Order = 13, Interfaces = ["Reflector"], IsNotSerializable = true)]
[PhpProperty("name", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public partial class ReflectionClass(PhpClass @class) : ReflectionObjectBase(@class)
{
    [PhpConstant] public const long IS_IMPLICIT_ABSTRACT = 16;
    [PhpConstant] public const long IS_EXPLICIT_ABSTRACT = (long)Modifiers.Abstract;
    [PhpConstant] public const long IS_FINAL = (long)Modifiers.Final;
    [PhpConstant] public const long IS_READONLY = (long)Modifiers.ReadOnlyClass;

    private PhpClass? _target;

    internal PhpClass Target => Required(_target);

    internal void Open(PhpClass target, PhpObject? instance = null)
    {
        _target = target;
        Hold(instance);
        SetProperty("name", target.Name);
    }

    /// <summary>The class of a name, a ReflectionClass or an object.</summary>
    private protected PhpClass Resolve(Value objectOrClass)
    {
        if (objectOrClass.IsObject)
            return objectOrClass.AsObject.Class;
        string name = objectOrClass.AsString.ToLatin1();
        return Engine.FindClass(name) ?? throw Failure("Class \"" + name + "\" does not exist", -1);
    }

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Type = "object|string")] Value objectOrClass) =>
        Open(Resolve(objectOrClass));

    [PhpMethod(Name = "__toString")]
    public PhpString ToText()
    {
        var text = new System.Text.StringBuilder();
        ClassText.Append(Engine, text, Target, Held, "");
        return Text(text.ToString());
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getName() => Text(Target.Name);

    [PhpMethod(IsTentative = true)]
    public bool isInternal() => !Target.IsUser;

    [PhpMethod(IsTentative = true)]
    public bool isUserDefined() => Target.IsUser;

    [PhpMethod(IsTentative = true)]
    public bool isAnonymous() => Target.Declaration is { IsAnonymous: true };

    [PhpMethod(IsTentative = true)]
    public bool isInstantiable() => Target.IsInstantiable && (Target.Constructor is null || (Target.Constructor.Flags & MemberFlags.Public) != 0);

    [PhpMethod(IsTentative = true)]
    public bool isCloneable()
    {
        if (!Target.IsInstantiable || (Target.CloneMethod is { } clone && (clone.Flags & MemberFlags.Public) == 0))
            return false;
        if (Held is not null)
            return Held.IsCloneable;
        // Closures can be copied, although no other code makes them.
        return Target.Name == "Closure" || Target.ConstructionError is null && (Target.IsUser && Target.Allocator is null || Target.Allocate().IsCloneable);
    }

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getFileName() => TextOrFalse(Target.FileName);

    [PhpMethod(Returns = "int|false", IsTentative = true)]
    public long? getStartLine() => Target.IsUser ? Target.StartLine : null;

    [PhpMethod(Returns = "int|false", IsTentative = true)]
    public long? getEndLine() => Target.IsUser ? Target.EndLine : null;

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getDocComment() => TextOrFalse(Target.DocComment);
}
