using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

// What a class is: its interfaces and traits, its kind and modifiers.
public partial class ReflectionClass
{
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
    public bool isInterface() => Target.Kind == ClassKind.Interface;

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

    [PhpMethod(IsTentative = true)]
    public bool isTrait() => Target.Kind == ClassKind.Trait;

    [PhpMethod]
    public bool isEnum() => Target.Kind == ClassKind.Enum;

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
}
