using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Classes;

/// <summary>Whether a method may stand in for another: parameters contravariant, return type covariant.</summary>
internal static class SignatureCompatibility
{
    /// <param name="variance">Compares types.</param>
    /// <param name="child">The overriding method.</param>
    /// <param name="childScope">What self means in it.</param>
    /// <param name="parent">The overridden method.</param>
    /// <param name="parentScope">What self means in it.</param>
    public static Compatibility Check(TypeVariance variance, PhpFunction child, PhpClass childScope, PhpFunction parent, PhpClass parentScope)
    {
        if (parent.RequiredParameterCount < child.RequiredParameterCount
            || (parent.ReturnsReference && !child.ReturnsReference)
            || (parent.IsVariadic && !child.IsVariadic))
            return Compatibility.Incompatible;

        ParameterInfo[] childParameters = child.Parameters;
        ParameterInfo[] parentParameters = parent.Parameters;
        bool unresolved = false;
        int count = Math.Max(childParameters.Length, parentParameters.Length);
        for (int i = 0; i < count; i++)
        {
            ParameterInfo? demanded = At(parentParameters, i, parent.IsVariadic);
            ParameterInfo? own = At(childParameters, i, child.IsVariadic);
            if (demanded is null)
                continue;
            if (own is null)
                return Compatibility.Incompatible;
            Compatibility result = CheckParameter(variance, own, childScope, demanded, parentScope);
            if (result == Compatibility.Incompatible || own.IsByReference != demanded.IsByReference)
                return Compatibility.Incompatible;
            unresolved |= result == Compatibility.Unresolved;
        }

        Compatibility returned = CheckReturnType(variance, child, childScope, parent, parentScope);
        if (returned == Compatibility.Compatible || (returned == Compatibility.Tentative && unresolved))
            return unresolved ? Compatibility.Unresolved : Compatibility.Compatible;
        return returned;
    }

    private static ParameterInfo? At(ParameterInfo[] parameters, int index, bool isVariadic) =>
        index < parameters.Length ? parameters[index] : isVariadic ? parameters[^1] : null;

    private static Compatibility CheckParameter(
        TypeVariance variance, ParameterInfo own, PhpClass childScope, ParameterInfo demanded, PhpClass parentScope)
    {
        if (own.Type is null || own.Type.Mask == TypeMask.Mixed)
            return Compatibility.Compatible;
        return demanded.Type is null
            ? Compatibility.Incompatible
            : variance.IsSubtype(demanded.Type, parentScope, own.Type, childScope);
    }

    private static Compatibility CheckReturnType(
        TypeVariance variance, PhpFunction child, PhpClass childScope, PhpFunction parent, PhpClass parentScope)
    {
        if (parent.ReturnType is null)
            return Compatibility.Compatible;
        bool isTentative = parent is NativeFunction { HasTentativeReturnType: true };
        if (child.ReturnType is null)
            return isTentative ? Compatibility.Tentative : Compatibility.Incompatible;
        Compatibility result = variance.IsSubtype(child.ReturnType, childScope, parent.ReturnType, parentScope);
        return result == Compatibility.Incompatible && isTentative ? Compatibility.Tentative : result;
    }
}
