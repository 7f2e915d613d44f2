using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// Traits: their methods, constants and properties become the class's own.
internal sealed partial class ClassLinking
{
    /// <summary>Where a trait's method that is now the class's came from, by the bound copy.</summary>
    private readonly Dictionary<PhpFunction, PhpFunction> _traitOrigins = [];

    public void ComposeTraits()
    {
        if (_traits.Length == 0)
            return;
        HashSet<string>[] excluded = ResolvePrecedences();
        PhpClass[] aliased = ResolveAliases();
        for (int i = 0; i < _traits.Length; i++)
        {
            foreach ((string lowerName, PhpFunction method) in _traits[i].Methods)
                ComposeMethod(_traits[i], lowerName, method, excluded[i], aliased);
        }

        FindMagicMethods();
        for (int i = 0; i < _traits.Length; i++)
        {
            foreach (ClassConstant constant in _traits[i].Constants.Values)
                ComposeConstant(constant, i);
        }

        for (int i = 0; i < _traits.Length; i++)
        {
            foreach (PropertyInfo property in _traits[i].Properties.Values)
                ComposeProperty(_traits[i], property, i);
        }
    }

    // ---------------------------------------------------------------- insteadof and as

    private HashSet<string>[] ResolvePrecedences()
    {
        var excluded = new HashSet<string>[_traits.Length];
        for (int i = 0; i < excluded.Length; i++)
            excluded[i] = [];
        foreach (TraitPrecedence rule in _declaration.TraitPrecedences)
        {
            PhpClass trait = FindUsedTrait(rule.TraitName, out _);
            string lowerName = rule.Method.ToLowerInvariant();
            if (trait.FindMethod(lowerName) is null)
                Fatal("A precedence rule was defined for " + trait.PrintedName + "::" + rule.Method + " but this method does not exist");
            foreach (string name in rule.InsteadOf)
            {
                PhpClass other = FindUsedTrait(name, out int index);
                if (!excluded[index].Add(lowerName))
                {
                    Fatal("Failed to evaluate a trait precedence (" + rule.Method + "). Method of trait " + other.Name
                        + " was defined to be excluded multiple times");
                }

                if (other == trait)
                {
                    Fatal("Inconsistent insteadof definition. The method " + rule.Method + " is to be used from " + trait.PrintedName + ", but "
                        + trait.PrintedName + " is also on the exclude list");
                }
            }
        }

        return excluded;
    }

    /// <summary>The trait that each alias is about.</summary>
    private PhpClass[] ResolveAliases()
    {
        TraitAlias[] aliases = _declaration.TraitAliases;
        var aliased = new PhpClass[aliases.Length];
        for (int i = 0; i < aliases.Length; i++)
        {
            TraitAlias alias = aliases[i];
            string lowerName = alias.Method.ToLowerInvariant();
            if (alias.TraitName is null)
            {
                aliased[i] = FindTraitOfMethod(alias, lowerName);
                continue;
            }

            aliased[i] = FindUsedTrait(alias.TraitName, out _);
            if (aliased[i].FindMethod(lowerName) is null)
                Fatal("An alias was defined for " + aliased[i].PrintedName + "::" + alias.Method + " but this method does not exist");
        }

        return aliased;
    }

    private PhpClass FindTraitOfMethod(TraitAlias alias, string lowerName)
    {
        PhpClass? found = null;
        foreach (PhpClass trait in _traits)
        {
            if (trait.FindMethod(lowerName) is null)
                continue;
            if (found is not null)
            {
                Fatal("An alias was defined for method " + alias.Method + "(), which exists in both " + found.PrintedName + " and " + trait.Name
                    + ". Use " + found.PrintedName + "::" + alias.Method + " or " + trait.PrintedName + "::" + alias.Method + " to resolve the ambiguity");
            }

            found = trait;
        }

        if (found is null)
        {
            Fatal(alias.NewName is null
                ? "The modifiers of the trait method " + alias.Method + "() are changed, but this method does not exist. Error"
                : "An alias (" + alias.NewName + ") was defined for method " + alias.Method + "(), but this method does not exist");
        }

        return found;
    }

    private PhpClass FindUsedTrait(string name, out int index)
    {
        PhpClass? trait = _engine.FindClass(name, autoload: false);
        if (trait is null)
            Fatal("Could not find trait " + name);
        if (trait.Kind != ClassKind.Trait)
            Fatal("Class " + trait.PrintedName + " is not a trait, Only traits may be used in 'as' and 'insteadof' statements");
        index = Array.IndexOf(_traits, trait);
        if (index < 0)
            Fatal("Required Trait " + trait.PrintedName + " wasn't added to " + Target.Name);
        return trait;
    }

    // ---------------------------------------------------------------- members

    private void ComposeMethod(PhpClass trait, string lowerName, PhpFunction method, HashSet<string> excluded, PhpClass[] aliased)
    {
        TraitAlias[] aliases = _declaration.TraitAliases;
        MemberFlags flags = method.Flags;
        for (int i = 0; i < aliases.Length; i++)
        {
            TraitAlias alias = aliases[i];
            if (aliased[i] != trait || !alias.Method.Equals(method.Name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (alias.NewName is not null)
                AddTraitMethod(method, alias.NewName, WithVisibility(method.Flags, alias.NewVisibility));
            else
                flags = WithVisibility(flags, alias.NewVisibility);
        }

        if (!excluded.Contains(lowerName))
            AddTraitMethod(method, method.Name, flags);
    }

    private static MemberFlags WithVisibility(MemberFlags flags, MemberFlags visibility) =>
        visibility == MemberFlags.None ? flags : (flags & ~MemberFlags.VisibilityMask) | visibility;

    private void AddTraitMethod(PhpFunction method, string name, MemberFlags flags)
    {
        string lowerName = name.ToLowerInvariant();
        PhpFunction bound = method.BindTo(Target, name, flags, keepsStatics: false);
        bound.TraitOrigin = method;
        if (!Target.Methods.TryGetValue(lowerName, out PhpFunction? existing))
        {
            AddComposed(lowerName, bound, method);
            return;
        }

        bool fromTrait = _traitOrigins.TryGetValue(existing, out PhpFunction? origin);
        if (fromTrait && OriginOf(origin!) == OriginOf(method)
            && (existing.Flags & MemberFlags.VisibilityMask) == (flags & MemberFlags.VisibilityMask))
            return;
        if ((flags & MemberFlags.Abstract) != 0)
        {
            // What the trait demands is there already.
            CheckOverride(existing, bound, checkVisibility: false, inComposition: true);
            return;
        }

        if (existing.DeclaringClass == Target && !fromTrait)
            return;
        if (fromTrait && !existing.IsAbstract)
        {
            Fatal("Trait method " + method.DeclaringClass!.PrintedName + "::" + method.Name + " has not been applied as " + Target.PrintedName + "::" + name
                + ", because of collision with " + origin!.DeclaringClass!.PrintedName + "::" + existing.Name);
        }

        AddComposed(lowerName, bound, method);
        CheckOverride(bound, existing, inComposition: true);
    }

    private void AddComposed(string lowerName, PhpFunction bound, PhpFunction origin)
    {
        _traitOrigins[bound] = origin;
        Target.Methods[lowerName] = bound;
    }

    /// <summary>The method as first declared, when traits use traits.</summary>
    private static PhpFunction OriginOf(PhpFunction method)
    {
        while (method.TraitOrigin is { } origin)
            method = origin;
        return method;
    }

    private void ComposeConstant(ClassConstant constant, int traitIndex)
    {
        const MemberFlags Compared = MemberFlags.VisibilityMask | MemberFlags.Final;
        if (Target.Constants.TryGetValue(constant.Name, out ClassConstant? existing))
        {
            bool isSame = (existing.Flags & Compared) == (constant.Flags & Compared)
                && Comparison.StrictEquals(ValueHere(existing), ValueHere(constant));
            if (!isSame)
            {
                FatalConflict(FirstDefinition(existing.DeclaringClass, traitIndex, trait => trait.Constants.ContainsKey(constant.Name)),
                    constant.DeclaringClass, "constant (" + constant.Name + ")");
            }

            return;
        }

        Target.Constants.Add(constant.Name, new ClassConstant
        {
            Name = constant.Name,
            DeclaringClass = Target,
            Flags = constant.Flags,
            Initializer = constant.Initializer,
            Value = constant.Initializer is null ? constant.Value : Value.Undefined,
            DocComment = constant.DocComment,
            Attributes = constant.Attributes,
        });
        _hasInitializers |= constant.Initializer is not null;
    }

    /// <summary>What a constant is in this class, without evaluating it where it is declared.</summary>
    private Value ValueHere(ClassConstant constant) =>
        constant.Value.IsUndefined && constant.Initializer is { } initializer ? initializer(Target).OrNull : ClassConstants.Evaluate(_engine, constant);

    private void ComposeProperty(PhpClass trait, PropertyInfo property, int traitIndex)
    {
        const MemberFlags Compared = MemberFlags.VisibilityMask | MemberFlags.Static | MemberFlags.ReadOnly;
        Target.Properties.TryGetValue(property.Name, out PropertyInfo? existing);
        if (existing is not null)
        {
            bool isSame = (existing.Flags & Compared) == (property.Flags & Compared) && HaveSameType(existing, property)
                && HaveSameDefault(existing, trait, property);
            if (!isSame)
            {
                FatalConflict(FirstDefinition(existing.DeclaringClass, traitIndex, used => used.Properties.ContainsKey(property.Name)),
                    property.DeclaringClass, "property ($" + property.Name + ")");
            }

            return;
        }

        if ((Target.Flags & MemberFlags.ReadOnly) != 0 && !property.IsReadOnly)
        {
            Fatal("Readonly class " + Target.PrintedName + " cannot use trait with a non-readonly property "
                + property.DeclaringClass.PrintedName + "::$" + property.Name);
        }

        var info = new PropertyInfo
        {
            Name = property.Name,
            DeclaringClass = Target,
            Flags = property.Flags,
            Type = property.Type,
            Initializer = property.Initializer,
            DocComment = property.DocComment,
            Attributes = property.Attributes,
        };
        AddProperty(info, DefaultOf(trait, property), inherited: null);
    }

    /// <summary>What the property starts with; of a static one whose trait was used directly meanwhile, what the declaration said.</summary>
    private static Value DefaultOf(PhpClass trait, PropertyInfo property)
    {
        foreach (PropertyDeclaration declared in trait.Declaration!.Properties)
        {
            if (declared.Name == property.Name)
                return StartingValue(declared);
        }

        // From a trait that this trait uses.
        foreach (PhpClass used in trait.Traits)
        {
            if (used.Properties.TryGetValue(property.Name, out PropertyInfo? origin))
                return DefaultOf(used, origin);
        }

        return Value.Null;
    }

    private bool HaveSameType(PropertyInfo left, PropertyInfo right)
    {
        if (left.Type is null || right.Type is null)
            return left.Type == right.Type;
        var variance = new TypeVariance(_engine, Target);
        return variance.IsSubtype(left.Type, Target, right.Type, Target) == Compatibility.Compatible
            && variance.IsSubtype(right.Type, Target, left.Type, Target) == Compatibility.Compatible;
    }

    private bool HaveSameDefault(PropertyInfo existing, PhpClass trait, PropertyInfo property)
    {
        Value left = existing.Initializer?.Invoke(Target) ?? DefaultOfExisting(existing);
        Value right = property.Initializer?.Invoke(Target) ?? DefaultOf(trait, property);
        return left.IsUndefined || right.IsUndefined
            ? left.IsUndefined && right.IsUndefined
            : Comparison.StrictEquals(left.OrNull, right.OrNull);
    }

    private Value DefaultOfExisting(PropertyInfo existing) => existing.IsStatic
        ? existing.StaticStorage!.Value
        : _defaults[existing.SlotIndex];

    private void FatalConflict(PhpClass first, PhpClass second, string member) =>
        Fatal(first.PrintedName + " and " + second.PrintedName + " define the same " + member + " in the composition of " + Target.Name
            + ". However, the definition differs and is considered incompatible. Class was composed");

    private PhpClass FirstDefinition(PhpClass declaring, int traitIndex, Predicate<PhpClass> defines)
    {
        if (declaring != Target)
            return declaring;
        return Array.Find(_traits[..traitIndex], defines) ?? declaring;
    }
}
