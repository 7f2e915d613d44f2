using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>
/// Makes a key of its numbers: those of openssl_pkey_get_details(), bytes with the highest first. Each method returns OpenSSL's key, which the
/// caller frees, or 0, and says whether it is a private one.
/// </summary>
/// <param name="engine">The engine.</param>
/// <param name="parts">The numbers by name.</param>
internal readonly unsafe struct KeyParts(Engine engine, PhpArray parts)
{
    private const int Pair = 0x87; // EVP_PKEY_KEYPAIR

    /// <summary>n, d, and e, p, q, dmp1, dmq1, iqmp if there are any.</summary>
    public nint Rsa()
    {
        using var set = new KeyNumbers();
        bool isWhole = Push(set, "n"u8, "n") & Push(set, "d"u8, "d");
        Push(set, "e"u8, "e");
        Push(set, "rsa-factor1"u8, "p");
        Push(set, "rsa-factor2"u8, "q");
        Push(set, "rsa-exponent1"u8, "dmp1");
        Push(set, "rsa-exponent2"u8, "dmq1");
        Push(set, "rsa-coefficient1"u8, "iqmp");
        nint key = isWhole ? Make(KeyTypes.Rsa, set) : 0;
        OpensslState.Of(engine).KeepErrors();
        return key;
    }

    /// <summary>p, q, g, and pub_key and priv_key; without pub_key a new pair is made.</summary>
    public nint Dsa(out bool isPrivate)
    {
        using var set = new KeyNumbers();
        isPrivate = false;
        nint key = 0;
        if (Push(set, "p"u8, "p") & Push(set, "q"u8, "q") & Push(set, "g"u8, "g"))
        {
            bool isGiven = Push(set, "pub"u8, "pub_key");
            isPrivate = !isGiven || Push(set, "priv"u8, "priv_key");
            key = Make(KeyTypes.Dsa, set);
            if (!isGiven)
                key = Replace(key);
        }

        OpensslState.Of(engine).KeepErrors();
        return key;
    }

    /// <summary>p, g, q if there is one, and pub_key and priv_key; without both a new pair is made.</summary>
    public nint DiffieHellman(out bool isPrivate)
    {
        using var set = new KeyNumbers();
        isPrivate = false;
        nint key = 0;
        if (Push(set, "p"u8, "p") & Push(set, "g"u8, "g"))
        {
            Push(set, "q"u8, "q");
            bool hasPrivate = Push(set, "priv"u8, "priv_key");
            bool hasPublic = Push(set, "pub"u8, "pub_key") || (hasPrivate && PushPublic(set));
            isPrivate = hasPrivate || !hasPublic;
            key = hasPublic || !hasPrivate ? Make(KeyTypes.DiffieHellman, set) : 0;
            if (!hasPublic)
                key = Replace(key);
        }

        OpensslState.Of(engine).KeepErrors();
        return key;
    }

    /// <summary>The public value of a private one: g to its power, modulo p.</summary>
    private bool PushPublic(KeyNumbers set)
    {
        const int constantTime = 4; // BN_FLG_CONSTTIME
        using var result = new Owned(LibCrypto.BN_new(), &LibCrypto.BN_free);
        using var exponent = new Owned(LibCrypto.BN_new(), &LibCrypto.BN_free);
        using var context = new Owned(LibCrypto.BN_CTX_new(), &LibCrypto.BN_CTX_free);
        using var secret = new Owned(KeyNumbers.Number(Part("priv_key")!), &LibCrypto.BN_free);
        using var generator = new Owned(KeyNumbers.Number(Part("g")!), &LibCrypto.BN_free);
        using var prime = new Owned(KeyNumbers.Number(Part("p")!), &LibCrypto.BN_free);
        LibCrypto.BN_with_flags(exponent.Handle, secret.Handle, constantTime);
        if (LibCrypto.BN_mod_exp_mont(result.Handle, generator.Handle, exponent.Handle, prime.Handle, context.Handle, 0) == 0)
            return false;
        set.Push("pub"u8, LibCrypto.BN_dup(result.Handle));
        return true;
    }

    /// <summary>curve_name, and d, or x and y; without these a new pair is made.</summary>
    public nint EllipticCurve(out bool isPrivate)
    {
        using var set = new KeyNumbers();
        isPrivate = false;
        nint key = 0;
        if (Part("curve_name") is { } curve)
        {
            using var group = new Owned(Group(curve), &LibCrypto.EC_GROUP_free);
            if (group.IsNone)
            {
                engine.FunctionWarning("Unknown curve name");
            }
            else
            {
                set.PushText("group"u8, curve);
                bool hasPrivate = Push(set, "priv"u8, "d");
                if (PushPoint(set, group.Handle))
                    key = CheckedOrNew(Make(KeyTypes.EllipticCurve, set), hasPrivate, out isPrivate);
            }
        }

        OpensslState.Of(engine).KeepErrors();
        return key;
    }

    private static nint Group(PhpString curve)
    {
        fixed (byte* name = CString.Terminated(curve))
            return LibCrypto.EC_GROUP_new_by_curve_name(LibCrypto.OBJ_sn2nid(name));
    }

    /// <summary>Adds the public point: made of the private number, or of its coordinates. False when these are wrong; without any nothing is added.</summary>
    private bool PushPoint(KeyNumbers set, nint group)
    {
        const int compressed = 2; // POINT_CONVERSION_COMPRESSED
        using var secret = new Owned(Part("d") is { } d ? KeyNumbers.Number(d) : 0, &LibCrypto.BN_free);
        using var x = new Owned(Part("x") is { } left ? KeyNumbers.Number(left) : 0, &LibCrypto.BN_free);
        using var y = new Owned(Part("y") is { } top ? KeyNumbers.Number(top) : 0, &LibCrypto.BN_free);
        if (secret.IsNone && (x.IsNone || y.IsNone))
            return true;
        using var point = new Owned(LibCrypto.EC_POINT_new(group), &LibCrypto.EC_POINT_free);
        bool isPoint = secret.IsNone
            ? LibCrypto.EC_POINT_set_affine_coordinates(group, point.Handle, x.Handle, y.Handle, 0) != 0
            : LibCrypto.EC_POINT_mul(group, point.Handle, secret.Handle, 0, 0, 0) != 0;
        byte* bytes = null;
        nuint length = isPoint ? LibCrypto.EC_POINT_point2buf(group, point.Handle, compressed, &bytes, 0) : 0;
        if (length == 0)
            return false;
        set.PushBytes("pub"u8, new ReadOnlySpan<byte>(bytes, (int)length));
        LibCrypto.CRYPTO_free(bytes, null, 0);
        return true;
    }

    private static nint CheckedOrNew(nint key, bool hasPrivate, out bool isPrivate)
    {
        isPrivate = false;
        if (key == 0)
            return 0;
        using (var context = new Owned(LibCrypto.EVP_PKEY_CTX_new(key, 0), &LibCrypto.EVP_PKEY_CTX_free))
        {
            if (LibCrypto.EVP_PKEY_check(context.Handle) != 0)
            {
                isPrivate = hasPrivate;
                return key;
            }
        }

        isPrivate = true;
        return Replace(key);
    }

    /// <summary>A new pair with the parameters of a key, which is freed.</summary>
    private static nint Replace(nint parameters)
    {
        if (parameters == 0)
            return 0;
        KeyGeneration.Generate(parameters, out nint key);
        LibCrypto.EVP_PKEY_free(parameters);
        return key;
    }

    private PhpString? Part(string name) => parts[name].Dereferenced is { IsString: true } value ? value.AsString : null;

    private bool Push(KeyNumbers set, ReadOnlySpan<byte> parameter, string part)
    {
        if (Part(part) is not { } number)
            return false;
        set.Push(parameter, KeyNumbers.Number(number));
        return true;
    }

    private static nint Make(int type, KeyNumbers set)
    {
        using var context = new Owned(LibCrypto.EVP_PKEY_CTX_new_id(type, 0), &LibCrypto.EVP_PKEY_CTX_free);
        using var parameters = new Owned(set.Build(), &LibCrypto.OSSL_PARAM_free);
        nint key = 0;
        if (!context.IsNone && !parameters.IsNone && LibCrypto.EVP_PKEY_fromdata_init(context.Handle) > 0)
            LibCrypto.EVP_PKEY_fromdata(context.Handle, &key, Pair, parameters.Handle);
        return key;
    }
}
