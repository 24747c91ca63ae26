// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The verbs that ask and change nothing at fal, but for upload.

#include "cli/session.h"

namespace cli {

class Schema final : public Session
{
    Q_OBJECT
public:
    using Session::Session;
protected:
    void run() override;
};

class Models final : public Session
{
    Q_OBJECT
public:
    using Session::Session;
protected:
    void run() override;
};

class PriceOf final : public Session
{
    Q_OBJECT
public:
    using Session::Session;
protected:
    void run() override;
};

class Upload final : public Session
{
    Q_OBJECT
public:
    using Session::Session;
protected:
    void run() override;
};

class Restore final : public Session
{
    Q_OBJECT
public:
    using Session::Session;
protected:
    void run() override;
};

class LibrarySearch final : public Session
{
    Q_OBJECT
public:
    using Session::Session;
protected:
    void run() override;

private:
    void rebuild();
};

class ExportFiles final : public Session
{
    Q_OBJECT
public:
    using Session::Session;
protected:
    void run() override;
};

} // namespace cli
