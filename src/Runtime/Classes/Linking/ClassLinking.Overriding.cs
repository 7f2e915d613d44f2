using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Classes;

// What a method that overrides or implements another has to respect.
internal sealed partial class ClassLinking
{
    /// <summary>Checks that may have to load classes; run when this class can be found by its name.</summary>
    private readonly List<Action> _laterChecks = [];

    public void CheckSignatures()
    {
        foreach (Action check in _laterChecks)
            check();
    }

    /// <param name="child">The overriding or implementing method.</param>
    /// <param name="parent">What it overrides or implements.</param>
    /// <param name="checkVisibility">Whether it may be less visible.</param>
    /// <param name="inComposition">While traits are composed, messages name the trait that a method comes from.</param>
    private void CheckOverride(PhpFunction child, PhpFunction parent, bool checkVisibility = true, bool inComposition = false)
    {
        string childOwner = OwnerOf(child, inComposition).PrintedName;
        PhpClass parentOwner = OwnerOf(parent, inComposition);
        bool isConstructor = parent.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase);
        if ((parent.Flags & (MemberFlags.Private | MemberFlags.Abstract)) == MemberFlags.Private
            && !(isConstructor && (parent.Flags & MemberFlags.Final) != 0))
            return;
        string parentName = parentOwner.PrintedName + "::" + child.Name + "()";
        if ((parent.Flags & MemberFlags.Final) != 0)
            Fatal("Cannot override final method " + parentName, child);
        if (child.IsStatic != parent.IsStatic)
        {
            Fatal(child.IsStatic
                ? "Cannot make non static method " + parentName + " static in class " + childOwner
                : "Cannot make static method " + parentName + " non static in class " + childOwner, child);
        }

        if (child.IsAbstract && !parent.IsAbstract)
            Fatal("Cannot make non abstract method " + parentName + " abstract in class " + childOwner, child);
        if (isConstructor)
        {
            // A constructor's signature is bound only by an abstract one.
            PhpFunction? prototype = AbstractConstructor(parent);
            if (prototype is null)
                return;
            parent = prototype;
            parentOwner = OwnerOf(parent, inComposition);
        }

        if (checkVisibility && (child.Flags & MemberFlags.VisibilityMask) > (parent.Flags & MemberFlags.VisibilityMask))
        {
            Fatal("Access level to " + childOwner + "::" + child.Name + "() must be "
                + RequiredVisibility(parent.Flags, parentOwner), child);
        }

        _laterChecks.Add(() => CheckSignature(child, parent, inComposition));
    }

    private static PhpFunction? AbstractConstructor(PhpFunction constructor)
    {
        if (constructor.IsAbstract)
            return constructor;
        PhpClass declaring = constructor.DeclaringClass!;
        foreach (PhpClass implemented in declaring.Interfaces)
        {
            if (implemented.FindMethod("__construct") is { } demanded)
                return demanded;
        }

        return declaring.Parent?.Constructor is { } inherited && inherited != constructor ? AbstractConstructor(inherited) : null;
    }

    private void CheckSignature(PhpFunction child, PhpFunction parent, bool inComposition)
    {
        var variance = new TypeVariance(_engine, Target);
        PhpClass childScope = ScopeOf(child);
        PhpClass parentScope = ScopeOf(parent);
        Compatibility result = SignatureCompatibility.Check(variance, child, childScope, parent, parentScope);
        if (result == Compatibility.Compatible)
            return;
        string childText = SignatureText.Of(child, childScope, OwnerOf(child, inComposition));
        string parentText = SignatureText.Of(parent, parentScope, OwnerOf(parent, inComposition));
        switch (result)
        {
            case Compatibility.Unresolved:
                Fatal("Could not check compatibility between " + childText + " and " + parentText + ", because class "
                    + variance.FirstUnresolved + " is not available", child);
                break;
            case Compatibility.Tentative:
                if ((child.Flags & MemberFlags.ReturnTypeWillChange) == 0)
                {
                    _engine.Raise(Errors.ErrorLevel.Deprecated, "Return type of " + childText + " should either be compatible with " + parentText
                        + ", or the #[\\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice",
                        child.FileName ?? _declaration.FileName, child.StartLine);
                }

                break;
            default:
                Fatal("Declaration of " + childText + " must be compatible with " + parentText, child);
                break;
        }
    }

    private PhpClass OwnerOf(PhpFunction method, bool inComposition) =>
        inComposition && method.DeclaringClass == Target && method.TraitOrigin is { } origin ? origin.DeclaringClass! : method.DeclaringClass!;

    /// <summary>self in a trait's method means the class that uses the trait.</summary>
    private PhpClass ScopeOf(PhpFunction method) => method.DeclaringClass is { Kind: not ClassKind.Trait } scope ? scope : Target;

    private void CheckPropertyType(PropertyInfo parent, PropertyInfo child)
    {
        var variance = new TypeVariance(_engine, Target);
        if (child.Type is not null
            && variance.IsSubtype(child.Type, child.DeclaringClass, parent.Type!, parent.DeclaringClass) == Compatibility.Compatible
            && variance.IsSubtype(parent.Type!, parent.DeclaringClass, child.Type, child.DeclaringClass) == Compatibility.Compatible)
            return;
        Fatal("Type of " + child.DeclaringClass.PrintedName + "::$" + child.Name + " must be "
            + SignatureText.Resolve(parent.Type!, parent.DeclaringClass) + " (as in class " + parent.DeclaringClass.PrintedName + ")");
    }
}
