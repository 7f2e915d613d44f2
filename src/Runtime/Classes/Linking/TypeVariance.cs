using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Classes;

/// <summary>The outcome of a compatibility check.</summary>
internal enum Compatibility : byte
{
    Compatible,
    Incompatible,
    /// <summary>Only the return type misses, and the overridden method's is tentative: a deprecation.</summary>
    Tentative,
    /// <summary>A class that the answer depends on cannot be loaded.</summary>
    Unresolved,
}

/// <summary>Whether one declared type is a subtype of another, with PHP's rules for variance.</summary>
/// <param name="engine">For looking up classes.</param>
/// <param name="current">The class being declared: found by its name even before it is registered.</param>
internal sealed class TypeVariance(Engine engine, PhpClass current)
{
    private readonly LinkingState _linking = LinkingState.Of(engine);

    /// <summary>The classes that were needed and not there.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>The first of them.</summary>
    public string? FirstMissing => Missing.Count > 0 ? Missing[0] : null;

    /// <summary>True when every value of <paramref name="sub"/> is one of <paramref name="super"/>.</summary>
    /// <param name="sub">The narrower type.</param>
    /// <param name="subScope">What self and parent mean in it.</param>
    /// <param name="super">The wider type.</param>
    /// <param name="superScope">What self and parent mean in it.</param>
    public Compatibility IsSubtype(PhpType sub, PhpClass subScope, PhpType super, PhpClass superScope)
    {
        if (super.Mask == TypeMask.Mixed && (sub.Mask & TypeMask.Void) == 0)
            return Compatibility.Compatible;
        TypeMask added = sub.Mask & ~super.Mask;
        if ((added & TypeMask.Static) != 0 && PermitsSelf(super, superScope, subScope))
            added &= ~TypeMask.Static;
        if (added == TypeMask.Never)
            return Compatibility.Compatible;
        if ((added & TypeMask.Traversable) != 0
            && IsClassSubtype("Traversable", super, superScope) == Compatibility.Compatible)
            added &= ~TypeMask.Traversable;
        if (added != 0)
            return Compatibility.Incompatible;

        bool unresolved = false;
        foreach (string name in sub.ClassNames)
        {
            Compatibility result = IsClassSubtype(Resolve(name, subScope), super, superScope);
            if (result == Compatibility.Incompatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        foreach (string[] group in sub.Intersections)
        {
            Compatibility result = IsIntersectionSubtype(group, subScope, super, superScope);
            if (result == Compatibility.Incompatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        return unresolved ? Compatibility.Unresolved : Compatibility.Compatible;
    }

    /// <summary>One class against any type: it has to be a subtype of one of the members.</summary>
    private Compatibility IsClassSubtype(string name, PhpType super, PhpClass superScope)
    {
        bool unresolved = false;
        if ((super.Mask & TypeMask.Object) != 0)
        {
            if (IsKnown(name))
                return Compatibility.Compatible;
            unresolved = true;
        }

        if ((super.Mask & TypeMask.Traversable) != 0)
        {
            Compatibility result = IsSubclass(name, "Traversable");
            if (result == Compatibility.Compatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        foreach (string[] group in super.Intersections)
        {
            Compatibility result = IsSubclassOfAll(name, group, superScope);
            if (result == Compatibility.Compatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        foreach (string member in super.ClassNames)
        {
            Compatibility result = IsSubclass(name, Resolve(member, superScope));
            if (result == Compatibility.Compatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        return unresolved ? Compatibility.Unresolved : Compatibility.Incompatible;
    }

    private Compatibility IsSubclassOfAll(string name, string[] group, PhpClass scope)
    {
        bool unresolved = false;
        foreach (string member in group)
        {
            Compatibility result = IsSubclass(name, Resolve(member, scope));
            if (result == Compatibility.Incompatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        return unresolved ? Compatibility.Unresolved : Compatibility.Compatible;
    }

    /// <summary>An intersection against any type: some class of it has to be a subtype of a member, or of each class of an intersection.</summary>
    private Compatibility IsIntersectionSubtype(string[] group, PhpClass subScope, PhpType super, PhpClass superScope)
    {
        bool unresolved = false;
        if ((super.Mask & TypeMask.Object) != 0)
        {
            if (Array.Exists(group, name => IsKnown(Resolve(name, subScope))))
                return Compatibility.Compatible;
            unresolved = true;
        }

        if ((super.Mask & TypeMask.Traversable) != 0)
        {
            Compatibility result = IsAnySubclass(group, subScope, "Traversable");
            if (result == Compatibility.Compatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        foreach (string member in super.ClassNames)
        {
            Compatibility result = IsAnySubclass(group, subScope, Resolve(member, superScope));
            if (result == Compatibility.Compatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        foreach (string[] superGroup in super.Intersections)
        {
            Compatibility all = Compatibility.Compatible;
            foreach (string member in superGroup)
            {
                Compatibility result = IsAnySubclass(group, subScope, Resolve(member, superScope));
                if (result != Compatibility.Compatible)
                    all = result;
                if (result == Compatibility.Incompatible)
                    break;
            }

            if (all == Compatibility.Compatible)
                return all;
            unresolved |= all == Compatibility.Unresolved;
        }

        return unresolved ? Compatibility.Unresolved : Compatibility.Incompatible;
    }

    private Compatibility IsAnySubclass(string[] group, PhpClass scope, string super)
    {
        bool unresolved = false;
        foreach (string name in group)
        {
            Compatibility result = IsSubclass(Resolve(name, scope), super);
            if (result == Compatibility.Compatible)
                return result;
            unresolved |= result == Compatibility.Unresolved;
        }

        return unresolved ? Compatibility.Unresolved : Compatibility.Incompatible;
    }

    private Compatibility IsSubclass(string sub, string super)
    {
        if (sub.Equals(super, StringComparison.OrdinalIgnoreCase))
            return Compatibility.Compatible;
        PhpClass? subClass = Find(sub);
        ClassDeclaration? subDeclaration = subClass is null ? _linking.Use(sub) : null;
        PhpClass? superClass = Find(super);
        ClassDeclaration? superDeclaration = superClass is null ? _linking.Use(super) : null;
        if (subClass is null && subDeclaration is null)
            Missing.Add(sub);
        if (superClass is null && superDeclaration is null)
            Missing.Add(super);
        if ((subClass is null && subDeclaration is null) || (superClass is null && superDeclaration is null))
            return Compatibility.Unresolved;
        bool derives = subClass is null
            ? DerivesWhenLinked(subDeclaration!, super, superClass)
            : superClass is not null && subClass.IsSubclassOf(superClass);
        return derives ? Compatibility.Compatible : Compatibility.Incompatible;
    }

    /// <summary>Whether a class whose parents are still being loaded is to be a subclass, as far as its ancestors are there.</summary>
    private bool DerivesWhenLinked(ClassDeclaration sub, string super, PhpClass? superClass)
    {
        return (sub.ParentName is { } parent && Derives(parent)) || Array.Exists(sub.InterfaceNames, Derives);

        bool Derives(string ancestor)
        {
            if (ancestor.Equals(super, StringComparison.OrdinalIgnoreCase))
                return true;
            if (ancestor.Equals(sub.Name, StringComparison.OrdinalIgnoreCase))
                return false;
            if (Find(ancestor) is { } linked)
                return superClass is not null && linked.IsSubclassOf(superClass);
            return _linking.Use(ancestor) is { } unlinked && DerivesWhenLinked(unlinked, super, superClass);
        }
    }

    private bool IsKnown(string name)
    {
        if (Find(name) is not null || _linking.Use(name) is not null)
            return true;
        Missing.Add(name);
        return false;
    }

    /// <summary>static may take the place of a type that allows self.</summary>
    private bool PermitsSelf(PhpType type, PhpClass scope, PhpClass self)
    {
        if ((type.Mask & TypeMask.Object) != 0)
            return true;
        foreach (string name in type.ClassNames)
        {
            if (Find(Resolve(name, scope)) is { } allowed && self.IsSubclassOf(allowed))
                return true;
        }

        return false;
    }

    /// <summary>A class that is there.</summary>
    private PhpClass? Find(string name) =>
        name.Equals(current.Name, StringComparison.OrdinalIgnoreCase) ? current : engine.FindClass(name, autoload: false);

    /// <summary>The full name that a type's name stands for.</summary>
    internal static string Resolve(string name, PhpClass scope)
    {
        if (name.Equals("self", StringComparison.OrdinalIgnoreCase))
            return scope.Name;
        return name.Equals("parent", StringComparison.OrdinalIgnoreCase) && scope.Parent is { } parent ? parent.Name : name;
    }
}
