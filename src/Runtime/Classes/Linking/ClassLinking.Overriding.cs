using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;

namespace MiniPhp.Runtime.Classes;

// What a method that overrides or implements another has to respect.
internal sealed partial class ClassLinking
{
    /// <summary>Checks that may have to load classes; run when this class can be found by its name.</summary>
    private readonly List<LaterCheck> _laterChecks = [];

    /// <summary>A check that may depend on classes that are not there yet.</summary>
    /// <param name="Judge">The outcome.</param>
    /// <param name="Report">Says what is wrong; its second argument is the class that is missing when the outcome is unresolved.</param>
    private sealed record LaterCheck(Func<TypeVariance, Compatibility> Judge, Action<Compatibility, string?> Report);

    /// <summary>True when no check waits for a class.</summary>
    public bool CanCheckSignatures() => _laterChecks.TrueForAll(check => check.Judge(new TypeVariance(_engine, Target)) != Compatibility.Unresolved);

    /// <summary>Reports what is wrong; then loads the classes that checks wait for, and looks at those again.</summary>
    public void CheckSignatures()
    {
        LinkingState state = LinkingState.Of(_engine);
        List<LaterCheck>? waiting = null;
        foreach (LaterCheck check in _laterChecks)
        {
            var variance = new TypeVariance(_engine, Target);
            Compatibility outcome = check.Judge(variance);
            if (outcome == Compatibility.Unresolved)
            {
                (waiting ??= []).Add(check);
                variance.Missing.ForEach(state.Await);
            }
            else if (outcome != Compatibility.Compatible)
            {
                check.Report(outcome, null);
            }
        }

        bool dependsOnWaiting = (_parent is not null && state.IsWaiting(_parent)) || Array.Exists(Target.Interfaces, state.IsWaiting);
        if (waiting is null && !dependsOnWaiting)
            return;
        if (waiting is not null)
            state.Wait(Target, () => CheckAgain(waiting));
        LoadAwaited(state);
        // What a parent still waits for is settled before its child can be used.
        if (_parent is not null)
            state.Settle(_parent);
        foreach (PhpClass implemented in Target.Interfaces)
            state.Settle(implemented);
        state.Settle(Target);
    }

    private void CheckAgain(List<LaterCheck> waiting)
    {
        foreach (LaterCheck check in waiting)
        {
            var variance = new TypeVariance(_engine, Target);
            Compatibility outcome = check.Judge(variance);
            if (outcome != Compatibility.Compatible)
                check.Report(outcome, variance.FirstMissing);
        }
    }

    private void LoadAwaited(LinkingState state)
    {
        while (state.NextAwaited() is { } name)
        {
            try
            {
                _engine.FindClass(name);
            }
            catch (Errors.PhpThrow failure)
            {
                EndForUncaught(", while autoloading " + name, failure);
            }
        }
    }

    /// <summary>Ends the script for an exception that leaves the class half declared.</summary>
    /// <param name="when">What happened "During inheritance of C".</param>
    /// <param name="failure">The exception.</param>
    /// <param name="inherited">C; by default the class itself.</param>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void EndForUncaught(string when, Errors.PhpThrow failure, PhpClass? inherited = null) => Fatal(
        "During inheritance of " + (inherited ?? Target).PrintedName + when + ": Uncaught " + Conversions.ToPhpString(_engine, failure.Thrown).ToLatin1());

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

        _laterChecks.Add(new LaterCheck(
            variance => SignatureCompatibility.Check(variance, child, ScopeOf(child), parent, ScopeOf(parent)),
            (outcome, missing) => ReportSignature(outcome, missing, child, parent, inComposition)));
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

    private void ReportSignature(Compatibility outcome, string? missing, PhpFunction child, PhpFunction parent, bool inComposition)
    {
        string childText = SignatureText.Of(child, ScopeOf(child), OwnerOf(child, inComposition));
        string parentText = SignatureText.Of(parent, ScopeOf(parent), OwnerOf(parent, inComposition));
        switch (outcome)
        {
            case Compatibility.Unresolved:
                Fatal("Could not check compatibility between " + childText + " and " + parentText + ", because class "
                    + missing + " is not available", child);
                break;
            case Compatibility.Tentative:
                if ((child.Flags & MemberFlags.ReturnTypeWillChange) == 0)
                    DeprecateReturnType(child, childText, parentText, ScopeOf(parent));
                break;
            default:
                Fatal("Declaration of " + childText + " must be compatible with " + parentText, child);
                break;
        }
    }

    private void DeprecateReturnType(PhpFunction child, string childText, string parentText, PhpClass inherited)
    {
        try
        {
            _engine.Raise(Errors.ErrorLevel.Deprecated, "Return type of " + childText + " should either be compatible with " + parentText
                + ", or the #[\\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice",
                child.FileName ?? _declaration.FileName, child.StartLine);
        }
        catch (Errors.PhpThrow failure)
        {
            EndForUncaught("", failure, inherited);
        }
    }

    private PhpClass OwnerOf(PhpFunction method, bool inComposition) =>
        inComposition && method.DeclaringClass == Target && method.TraitOrigin is { } origin ? origin.DeclaringClass! : method.DeclaringClass!;

    /// <summary>self in a trait's method means the class that uses the trait.</summary>
    private PhpClass ScopeOf(PhpFunction method) => method.DeclaringClass is { Kind: not ClassKind.Trait } scope ? scope : Target;

    private static Compatibility ComparePropertyTypes(TypeVariance variance, PropertyInfo parent, PropertyInfo child)
    {
        if (child.Type is null)
            return Compatibility.Incompatible;
        Compatibility narrower = variance.IsSubtype(child.Type, child.DeclaringClass, parent.Type!, parent.DeclaringClass);
        Compatibility wider = variance.IsSubtype(parent.Type!, parent.DeclaringClass, child.Type, child.DeclaringClass);
        if (narrower == Compatibility.Compatible && wider == Compatibility.Compatible)
            return Compatibility.Compatible;
        return narrower == Compatibility.Incompatible || wider == Compatibility.Incompatible ? Compatibility.Incompatible : Compatibility.Unresolved;
    }

    private void ReportPropertyType(PropertyInfo parent, PropertyInfo child)
    {
        Fatal("Type of " + child.DeclaringClass.PrintedName + "::$" + child.Name + " must be "
            + SignatureText.Resolve(parent.Type!, parent.DeclaringClass) + " (as in class " + parent.DeclaringClass.PrintedName + ")");
    }
}
