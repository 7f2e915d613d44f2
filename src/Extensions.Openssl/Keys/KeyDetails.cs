using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>What a key consists of, as an array.</summary>
internal static unsafe class KeyDetails
{
    /// <summary>Adds the numbers of a key by the name of its sort, and "type".</summary>
    public static void Add(PhpArray details, nint key)
    {
        const long unknown = -1;
        var parts = new PhpArray();
        long type = unknown;
        switch (LibCrypto.EVP_PKEY_get_base_id(key))
        {
            case KeyTypes.Rsa:
                type = OpensslConstants.OPENSSL_KEYTYPE_RSA;
                details.Set("rsa", parts);
                Add(parts, key, "n\0"u8, "n");
                Add(parts, key, "e\0"u8, "e");
                Add(parts, key, "d\0"u8, "d");
                Add(parts, key, "rsa-factor1\0"u8, "p");
                Add(parts, key, "rsa-factor2\0"u8, "q");
                Add(parts, key, "rsa-exponent1\0"u8, "dmp1");
                Add(parts, key, "rsa-exponent2\0"u8, "dmq1");
                Add(parts, key, "rsa-coefficient1\0"u8, "iqmp");
                break;
            case KeyTypes.Dsa:
                type = OpensslConstants.OPENSSL_KEYTYPE_DSA;
                details.Set("dsa", parts);
                Add(parts, key, "p\0"u8, "p");
                Add(parts, key, "q\0"u8, "q");
                Add(parts, key, "g\0"u8, "g");
                Add(parts, key, "priv\0"u8, "priv_key");
                Add(parts, key, "pub\0"u8, "pub_key");
                break;
            case KeyTypes.DiffieHellman:
                type = OpensslConstants.OPENSSL_KEYTYPE_DH;
                details.Set("dh", parts);
                Add(parts, key, "p\0"u8, "p");
                Add(parts, key, "g\0"u8, "g");
                Add(parts, key, "priv\0"u8, "priv_key");
                Add(parts, key, "pub\0"u8, "pub_key");
                break;
            case KeyTypes.EllipticCurve:
                type = OpensslConstants.OPENSSL_KEYTYPE_EC;
                details.Set("ec", parts);
                AddCurve(parts, key);
                Add(parts, key, "qx\0"u8, "x");
                Add(parts, key, "qy\0"u8, "y");
                Add(parts, key, "priv\0"u8, "d");
                break;
        }

        details.Set("type", type);
    }

    private static void AddCurve(PhpArray parts, nint key)
    {
        const int longest = 80;
        byte* name = stackalloc byte[longest];
        nuint length;
        fixed (byte* parameter = "group\0"u8)
        {
            if (LibCrypto.EVP_PKEY_get_utf8_string_param(key, parameter, name, longest, &length) <= 0)
                return;
        }

        parts.Set("curve_name", CString.Of(name));
        int kind = LibCrypto.OBJ_sn2nid(name);
        if (kind == 0)
            return;
        byte* number = stackalloc byte[longest];
        LibCrypto.OBJ_obj2txt(number, longest, LibCrypto.OBJ_nid2obj(kind), 1);
        parts.Set("curve_oid", CString.Of(number));
    }

    /// <summary>Adds a number as bytes, the highest first, if the key has it.</summary>
    private static void Add(PhpArray parts, nint key, ReadOnlySpan<byte> parameter, string name)
    {
        nint number = 0;
        fixed (byte* text = parameter)
        {
            if (LibCrypto.EVP_PKEY_get_bn_param(key, text, &number) <= 0)
                return;
        }

        var bytes = new byte[(LibCrypto.BN_num_bits(number) + 7) / 8];
        fixed (byte* start = bytes)
            LibCrypto.BN_bn2bin(number, start);
        LibCrypto.BN_free(number);
        parts.Set(name, PhpString.FromOwned(bytes));
    }
}
