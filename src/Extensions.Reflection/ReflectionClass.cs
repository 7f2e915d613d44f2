using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionclass.php. Members, objects and text are in the other parts.</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionClass", Interfaces = ["Reflector"], IsNotSerializable = true)]
[PhpProperty("name", Type = "string")]
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
        Open(Resolve(objectOrClass), objectOrClass.IsObject ? objectOrClass.AsObject : null);

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

    [PhpMethod(IsTentative = true)]
    public bool isInterface() => Target.Kind == ClassKind.Interface;

    [PhpMethod]
    public bool isEnum() => Target.Kind == ClassKind.Enum;

    [PhpMethod(IsTentative = true)]
    public bool isTrait() => Target.Kind == ClassKind.Trait;

    /// <summary>Declared abstract, or with abstract methods.</summary>
    [PhpMethod(IsTentative = true)]
    public bool isAbstract() => Target.IsAbstract || HasAbstractMethods;

    private bool HasAbstractMethods
    {
        get
        {
            foreach (PhpFunction method in Target.Methods.Values)
            {
                if (method.IsAbstract)
                    return true;
            }

            return false;
        }
    }

    [PhpMethod(IsTentative = true)]
    public bool isFinal() => (Target.Flags & MemberFlags.Final) != 0;

    [PhpMethod]
    public bool isReadOnly() => (Target.Flags & MemberFlags.ReadOnly) != 0;

    [PhpMethod(IsTentative = true)]
    public long getModifiers()
    {
        Modifiers modifiers = ModifiersOf(Target.Flags & (MemberFlags.Abstract | MemberFlags.Final));
        if ((Target.Flags & MemberFlags.ReadOnly) != 0)
            modifiers |= Modifiers.ReadOnlyClass;
        return (long)modifiers;
    }

    [PhpMethod(IsTentative = true)]
    public bool isInstance(PhpObject @object) => @object.Class.IsSubclassOf(Target);

    [PhpMethod(Returns = "ReflectionClass|false", IsTentative = true)]
    public PhpObject? getParentClass() => Target.Parent is { } parent ? Reflect.Class(Engine, parent) : null;

    [PhpMethod(IsTentative = true)]
    public bool isSubclassOf([PhpParameter(Type = "ReflectionClass|string")] Value @class)
    {
        PhpClass other = ClassOf(@class, "Class \"", "\" does not exist");
        return other != Target && Target.IsSubclassOf(other);
    }

    [PhpMethod(IsTentative = true)]
    public bool implementsInterface([PhpParameter(Type = "ReflectionClass|string")] Value @interface)
    {
        PhpClass other = ClassOf(@interface, "Interface \"", "\" does not exist");
        if (other.Kind != ClassKind.Interface)
            throw Failure(other.PrintedName + " is not an interface");
        return Target.IsSubclassOf(other);
    }

    private PhpClass ClassOf(Value classOrName, string before, string after)
    {
        if (classOrName.IsObject)
            return ((ReflectionClass)classOrName.AsObject).Target;
        string name = classOrName.AsString.ToLatin1();
        return Engine.FindClass(name) ?? throw Failure(before + name + after);
    }

    /// <summary>True when foreach calls methods of its objects.</summary>
    [PhpMethod(IsTentative = true)]
    public bool isIterable() => Target.Kind == ClassKind.Class && !isAbstract() && Target.IsSubclassOf(Engine.BuiltInClass("Traversable"));

    [PhpMethod(IsTentative = true)]
    public bool isIterateable() => isIterable();

    [PhpMethod(IsTentative = true)]
    public PhpArray getInterfaces()
    {
        var interfaces = new PhpArray();
        foreach (PhpClass implemented in Target.Interfaces)
            interfaces.Set(ArrayKey.FromLatin1(implemented.Name), Value.FromObject(Reflect.Class(Engine, implemented)));
        return interfaces;
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getInterfaceNames() => NamesOf(Target.Interfaces);

    [PhpMethod(IsTentative = true)]
    public PhpArray getTraits()
    {
        var traits = new PhpArray();
        foreach (PhpClass used in Target.Traits)
            traits.Set(ArrayKey.FromLatin1(used.Name), Value.FromObject(Reflect.Class(Engine, used)));
        return traits;
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getTraitNames() => NamesOf(Target.Traits);

    private static PhpArray NamesOf(PhpClass[] classes)
    {
        var names = new PhpArray(classes.Length);
        foreach (PhpClass one in classes)
            names.Append(Value.FromLatin1(one.Name));
        return names;
    }

    /// <summary>Aliases of methods: the new name, and "Trait::method".</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getTraitAliases()
    {
        var aliases = new PhpArray();
        foreach (TraitAlias alias in Target.Declaration?.TraitAliases ?? [])
        {
            if (alias.NewName is null)
                continue;
            PhpClass? owner = Array.Find(Target.Traits, used => alias.TraitName is null
                ? used.FindMethod(alias.Method.ToLowerInvariant()) is not null
                : used.Name.Equals(alias.TraitName, StringComparison.OrdinalIgnoreCase));
            aliases.Set(ArrayKey.FromLatin1(alias.NewName), Value.FromLatin1((owner?.Name ?? alias.TraitName) + "::" + alias.Method));
        }

        return aliases;
    }

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getExtensionName() => TextOrFalse(Target.Extension?.Name);

    [PhpMethod(IsTentative = true)]
    public bool inNamespace() => NamespaceOf(Target.Name).Length > 0;

    [PhpMethod(IsTentative = true)]
    public PhpString getNamespaceName() => Text(NamespaceOf(Target.Name));

    [PhpMethod(IsTentative = true)]
    public PhpString getShortName() => Text(ShortName(Target.Name));

    [PhpMethod]
    public PhpArray getAttributes(PhpString? name = null, long flags = 0) =>
        Reflect.Attributes(Engine, Reflect.AttributesOf(Target), 1, Target, name, flags);
}

/// <summary>https://www.php.net/manual/en/class.reflectionobject.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionObject", Parent = "ReflectionClass")]
public sealed class ReflectionObject(PhpClass @class) : ReflectionClass(@class)
{
    [PhpMethod(Name = "__construct", Returns = "")]
    public void Construct(PhpObject @object) => Open(@object.Class, @object);
}
